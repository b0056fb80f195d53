package com.mparticle.firehose.model.dsrprocessing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.Account;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DsrProcessingRequestTest {

  private final MessageSerializer serializer = new MessageSerializer();

  private DsrProcessingRequest read(String properties) throws IOException {
    return (DsrProcessingRequest)
        serializer.deserialize("{\"type\":\"dsr_processing_request\"," + properties + "}");
  }

  private static OpenDsrIdentity raw(String value) {
    return OpenDsrIdentity.builder()
        .encoding(OpenDsrIdentity.Encoding.RAW)
        .value(value)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "1714592744.067235000,                 2024-05-01T19:45:44.067235Z",
    "1714592744.000000001,                 2024-05-01T19:45:44.000000001Z",
    "1.714592744067235E9,                  2024-05-01T19:45:44.067235Z",
    "1714592744,                           2024-05-01T19:45:44Z",
    "0,                                    1970-01-01T00:00:00Z",
    "-0.5,                                 1969-12-31T23:59:59.500Z",
    "\"2024-05-01T19:45:44.067235Z\",      2024-05-01T19:45:44.067235Z",
    "\"2024-05-01T21:45:44+02:00\",        2024-05-01T19:45:44Z"
  })
  void submittedTimeIsReadFromSecondsAndText(String json, Instant time) throws IOException {
    assertThat(read("\"submitted_time\":" + json).submittedTime()).hasValue(time);
  }

  @Test
  void submittedTimeIsReadToTheNanosecond() throws IOException {
    assertThat(read("\"submitted_time\":1714592744.0672350009").submittedTime())
        .hasValue(Instant.parse("2024-05-01T19:45:44.067235Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01T19:45:44.067235Z,          1714592744.067235000",
    "2024-05-01T19:45:44Z,                 1714592744.000000000",
    "1970-01-01T00:00:00.000000001Z,       0.000000001",
    "1969-12-31T23:59:59.500Z,             -0.500000000",
    "+1000000000-12-31T23:59:59.999999999Z, 31556889864403199.999999999"
  })
  void submittedTimeIsWrittenAsSecondsWithNineFractionDigits(Instant time, String seconds)
      throws IOException {
    String json =
        serializer.serialize(DsrProcessingRequest.builder().submittedTime(time).build());

    assertThat(json)
        .isEqualTo("{\"type\":\"dsr_processing_request\",\"submitted_time\":" + seconds + "}");
    assertThat(((DsrProcessingRequest) serializer.deserialize(json)).submittedTime())
        .hasValue(time);
  }

  @Test
  void submittedTimeIsAbsentWhereItIsNull() throws IOException {
    assertThat(read("\"submitted_time\":null").submittedTime()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true,            a boolean",
    "[1],             an array",
    "{},              an object",
    "1e18,            a number",
    "100000000000000000000, a whole number",
    "\"yesterday\",   a string",
    "\"2024-05-01\",  a string"
  })
  void submittedTimeThatIsNoneIsNamed(String json, String found) {
    MalformedMessageException e =
        assertThrows(MalformedMessageException.class, () -> read("\"submitted_time\":" + json));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo("submitted_time: expected a point in time, found " + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e40000000", "-1e40000000", "1e-40000000", "1e-2147483647"})
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void submittedTimeWithHugeExponentIsRefusedAtOnce(String json) {
    MalformedMessageException e =
        assertThrows(MalformedMessageException.class, () -> read("\"submitted_time\":" + json));

    assertThat(e).hasMessageThat().startsWith("submitted_time: ");
  }

  @Test
  void subjectIdentitiesAreFoundByType() throws IOException {
    DsrProcessingRequest request = read("""
            "subject_identities": {
              "email": {"encoding": "raw", "value": "jo@acme.example"},
              "controller_customer_id": {"encoding": "raw", "value": "jo"}
            }
            """);

    assertThat(request.subjectIdentities())
        .containsExactly(
            OpenDsrIdentity.Type.EMAIL, raw("jo@acme.example"),
            OpenDsrIdentity.Type.CONTROLLER_CUSTOMER_ID, raw("jo"));
  }

  @Test
  void subjectIdentityOfUnknownTypeIsKeptByName() throws IOException {
    DsrProcessingRequest request =
        read("\"subject_identities\":{\"ouija_id\":{\"encoding\":\"raw\",\"value\":\"boo\"}}");

    assertThat(request.subjectIdentities()).isEmpty();
    assertThat(request.subjectIdentitiesByName()).containsExactly("ouija_id", raw("boo"));
    assertThat(serializer.deserialize(serializer.serialize(request))).isEqualTo(request);
  }

  @Test
  void subjectIdentityThatIsNullIsDropped() throws IOException {
    assertThat(read("\"subject_identities\":{\"email\":null}").subjectIdentitiesByName())
        .isEmpty();
  }

  @Test
  void constantsThatAreNotKnownKeepTheirNames() throws IOException {
    DsrProcessingRequest request =
        read("\"subject_request_type\":\"portability\",\"regulation\":\"lgpd\"");

    assertThat(request.subjectRequestType()).isEqualTo(DsrProcessingRequest.Type.UNKNOWN);
    assertThat(request.regulation()).isEqualTo(RegulationType.UNKNOWN);
    assertThat(serializer.serialize(request))
        .isEqualTo("{\"type\":\"dsr_processing_request\","
            + "\"subject_request_type\":\"portability\",\"regulation\":\"lgpd\"}");
  }

  @Test
  void requestIsWrittenInTheOrderOfTheWireFormat() {
    DsrProcessingRequest request = DsrProcessingRequest.builder()
        .id(UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001"))
        .timestampMs(1714592745000L)
        .firehoseVersion("3.2.0")
        .account(Account.builder().accountId(7).build())
        .subjectRequestId("r-1")
        .subjectRequestType(DsrProcessingRequest.Type.ERASURE)
        .submittedTime(Instant.ofEpochSecond(1714592744))
        .putSubjectIdentities(OpenDsrIdentity.Type.EMAIL, raw("jo@acme.example"))
        .apiVersion("2.0")
        .regulation(RegulationType.GDPR)
        .build();

    assertThat(serializer.serialize(request))
        .isEqualTo("{\"type\":\"dsr_processing_request\","
            + "\"id\":\"5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001\","
            + "\"timestamp_ms\":1714592745000,\"firehose_version\":\"3.2.0\","
            + "\"account\":{\"account_id\":7},\"subject_request_id\":\"r-1\","
            + "\"subject_request_type\":\"erasure\",\"submitted_time\":1714592744.000000000,"
            + "\"subject_identities\":{\"email\":{\"encoding\":\"raw\","
            + "\"value\":\"jo@acme.example\"}},\"api_version\":\"2.0\",\"regulation\":\"gdpr\"}");
  }

  @Test
  void identitiesDoNotReachALog() throws IOException {
    DsrProcessingRequest request = read(
        "\"subject_identities\":{\"email\":{\"encoding\":\"raw\",\"value\":\"jo@a.example\"}}");

    assertThat(request.toString()).doesNotContain("jo@a.example");
  }
}
