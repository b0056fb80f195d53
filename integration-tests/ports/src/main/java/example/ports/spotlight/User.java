package example.ports.spotlight;

import com.mparticle.firehose.model.consent.Consent;
import com.mparticle.firehose.model.eventprocessing.AppTrackingTransparency;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.NativeProperties;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who saw an advertisement, as Spotlight is told: hashes of what is personal. */
final class User {

  /** Names of attributes, and what Spotlight calls them. */
  private static final Map<String, String> HASHED_ATTRIBUTES =
      Map.of("$FirstName", "first_name", "$City", "city", "$Zip", "zip_code");

  private static final String OPT_OUT = "data_sale_opt_out";

  private User() {}

  /** What is told about the user of a batch. mParticle hashes the identities. */
  static Map<String, Object> of(EventProcessingRequest batch) {
    Map<String, Object> user = new TreeMap<>();
    putIdentity(user, "email", batch.userIdentity(UserIdentity.Type.EMAIL));
    putIdentity(user, "external_id", batch.userIdentity(UserIdentity.Type.CUSTOMER));
    putIdentity(user, "phone", batch.userIdentity(UserIdentity.Type.MOBILE_NUMBER));
    putIdentity(user, "idfa", batch.deviceIdentity(DeviceIdentity.Type.IOS_ADVERTISING_ID));
    putIdentity(user, "gaid", batch.deviceIdentity(DeviceIdentity.Type.GOOGLE_ADVERTISING_ID));
    HASHED_ATTRIBUTES.forEach((attribute, name) -> {
      String value = batch.userAttributes().get(attribute);
      if (value != null) {
        user.put(name, hash(value));
      }
    });
    batch.runtimeEnvironment().ifPresent(environment -> putEnvironment(user, environment));
    if (isLimited(batch)) {
      user.put("limited_data_use", true);
    }
    return user;
  }

  private static void putIdentity(
      Map<String, Object> user, String name, Optional<? extends Identity> identity) {
    identity.flatMap(Identity::value).ifPresent(value -> user.put(name, value));
  }

  /** What there is, whatever the environment. */
  private static void putEnvironment(Map<String, Object> user, RuntimeEnvironment environment) {
    environment.clientIpAddress().ifPresent(address -> user.put("ip", address));
    environment.httpHeaderUserAgent().ifPresent(agent -> user.put("user_agent", agent));
    environment.localeLanguage().ifPresent(language -> user.put("locale", language));
    if (environment instanceof NativeProperties app) {
      app.applicationPackage().ifPresent(id -> user.put("app_id", id));
      app.applicationVersion().ifPresent(version -> user.put("app_version", version));
    }
    if (environment instanceof AppTrackingTransparency apple) {
      user.put("att_status", apple.attAuthorizationStatus().toString());
    }
  }

  private static boolean isLimited(EventProcessingRequest batch) {
    return batch
        .consentState()
        .map(state -> state.ccpaConsentState().get(OPT_OUT))
        .flatMap(Consent::consented)
        .orElse(false);
  }

  private static String hash(String value) {
    try {
      byte[] text = value.trim().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
