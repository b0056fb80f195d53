package com.mparticle.firehose.emulator.gate;

import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The encodings of identities.
 *
 * <p>Documented by the official SDK, for identities of all kinds: a raw value is as it is, and a
 * hash is that of the trimmed value in lower case. Official examples show lower-case hexadecimal
 * digits. Not documented, and our reading: text is hashed as UTF-8, and lower case is that of no
 * country.
 */
final class Encodings {

  private Encodings() {}

  /**
   * A value in an encoding; absent where this version does not know the encoding.
   *
   * @param encoding wire name
   */
  static Optional<String> encode(String value, String encoding) {
    return switch (WireEnum.find(Encoding.class, encoding).orElse(Encoding.UNKNOWN)) {
      case RAW -> Optional.of(value);
      case MD5 -> Optional.of(hash(value, "MD5"));
      case SHA1 -> Optional.of(hash(value, "SHA-1"));
      case SHA256 -> Optional.of(hash(value, "SHA-256"));
      case UNKNOWN -> Optional.empty();
    };
  }

  private static String hash(String value, String algorithm) {
    byte[] text = value.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has " + algorithm, e);
    }
  }
}
