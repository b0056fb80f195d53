package com.mparticle.firehose.sqs;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Account;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the ids by which a FIFO queue groups and recognizes messages. They show no identities. */
final class GroupIds {

  private static final String NO_ACCOUNT = "none";

  private GroupIds() {}

  /** The account of a message, as text; "none" if it names none. */
  static String accountOf(Message message) {
    Optional<Account> account = Optional.empty();
    if (message instanceof EventProcessingRequest batch) {
      account = batch.account();
    } else if (message instanceof AudienceMembershipChangeRequest change) {
      account = change.account();
    } else if (message instanceof DsrProcessingRequest dsr) {
      account = dsr.account();
    }
    if (account.isEmpty() || account.get().accountId().isEmpty()) {
      return NO_ACCOUNT;
    }
    return String.valueOf(account.get().accountId().getAsLong());
  }

  /** The group of a message. */
  static String groupOf(Message message, MessageGroups groups) {
    String account = "account-" + accountOf(message);
    if (groups == MessageGroups.USER && message instanceof EventProcessingRequest batch) {
      String user = userOf(batch);
      if (!user.isEmpty()) {
        return account + "-" + sha256(user.getBytes(StandardCharsets.UTF_8));
      }
    }
    return account;
  }

  private static String userOf(EventProcessingRequest batch) {
    if (batch.mpid().isPresent()) {
      return "mpid " + batch.mpid().get();
    }
    TreeSet<String> identities = new TreeSet<>();
    for (UserIdentity identity : batch.userIdentities()) {
      if (identity.value().isPresent()) {
        identities.add(identity.typeName().orElse("") + " " + identity.value().get());
      }
    }
    if (!identities.isEmpty()) {
      return String.join("\n", identities);
    }
    return batch.deviceApplicationStamp().orElse("");
  }

  /** An id that the same message has each time it is sent. */
  static String deduplicationId(Message message, byte[] json) {
    return message.id().isPresent() ? message.id().get().toString() : sha256(json);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
