package example.acme

import com.mparticle.firehose.annotations.EventProcessing
import com.mparticle.firehose.annotations.FirehoseModule
import com.mparticle.firehose.annotations.Handles
import com.mparticle.firehose.annotations.Permissions
import com.mparticle.firehose.annotations.Setting
import com.mparticle.firehose.annotations.UserIdentityPermission
import com.mparticle.firehose.model.eventprocessing.CustomEvent
import com.mparticle.firehose.model.eventprocessing.Event
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment
import com.mparticle.firehose.model.eventprocessing.UserIdentity

interface AcmeSettings {
    @Setting(name = "API key", confidential = true)
    fun apiKey(): String
}

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.",
)
@Permissions(user = [UserIdentityPermission(type = UserIdentity.Type.EMAIL, required = true)])
@EventProcessing(
    runtimeEnvironments = [RuntimeEnvironment.Type.IOS],
    accountSettings = AcmeSettings::class,
)
class Acme(private val mails: MutableList<String>) {
    @Handles(Event.Type.CUSTOM_EVENT)
    fun track(event: CustomEvent, batch: EventProcessingRequest, settings: AcmeSettings) {
        val email = batch.userIdentities().first().value().orElse("")
        mails += "${settings.apiKey()}: ${event.name().orElse("")} to $email"
    }
}
