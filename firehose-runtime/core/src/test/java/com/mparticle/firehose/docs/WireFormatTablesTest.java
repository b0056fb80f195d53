package com.mparticle.firehose.docs;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/wire-format.md} agree with the value types. */
class WireFormatTablesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");

  @ParameterizedTest(name = "{0}")
  @MethodSource("valueTypes")
  void propertiesAreListedInTheOrderOfWriting(String valueType, List<String> properties)
      throws IOException {
    assertThat(WireFormatPage.read().properties(valueType))
        .containsExactlyElementsIn(properties)
        .inOrder();
  }

  static Stream<Object[]> valueTypes() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "property-order.txt")).stream()
        .map(line -> line.split(": ", 2))
        .map(entry -> new Object[] {entry[0], List.of(entry[1].split(" "))});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enums")
  void constantsAreListed(String name, List<String> wireNames) throws Exception {
    List<String> constants = Arrays.stream(enumNamed(name).getEnumConstants())
        .map(constant -> ((WireEnum) constant).wireName())
        .filter(wireName -> wireNames.contains(wireName) || !wireName.equals("unknown"))
        .toList();

    assertThat(wireNames).containsExactlyElementsIn(constants);
  }

  static Stream<Object[]> enums() throws IOException {
    Map<String, List<String>> constants = WireFormatPage.read().constants();
    assertThat(constants.size()).isAtLeast(20);
    return constants.entrySet().stream()
        .map(entry -> new Object[] {entry.getKey(), entry.getValue()});
  }

  @Test
  void eachPermissionIsListedWithItsFlag() throws IOException {
    List<List<String>> rows = WireFormatPage.read().table("Permissions and what each gates");

    assertThat(rows.stream().map(row -> row.get(0) + row.get(1)).toList())
        .containsExactlyElementsIn(Arrays.stream(Permission.values())
            .map(permission -> "`" + permission + "``" + permission.wireFlag() + "`")
            .toList());
  }

  @Test
  void eachEventTypeIsListed() throws IOException {
    List<String> rows = WireFormatPage.read().table("Handlers").stream()
        .flatMap(row -> WireFormatPage.names(row.get(0)).stream())
        .toList();

    assertThat(rows)
        .containsExactlyElementsIn(Arrays.stream(Event.Type.values())
            .filter(type -> type != Event.Type.UNKNOWN)
            .map(WireEnum::wireName)
            .toList());
  }

  /** An enum of the model by its name, such as {@code RegulationType} or {@code Event.Type}. */
  private static Class<?> enumNamed(String name) throws Exception {
    String file = name.split("\\.", -1)[0] + ".java";
    Path source;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      source = files.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
    }
    String packageName = SOURCES
        .relativize(source.getParent())
        .toString()
        .replace(source.getFileSystem().getSeparator(), ".");
    return Class.forName(packageName + "." + name.replace('.', '$'));
  }
}
