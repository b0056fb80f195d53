package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.reflect.ClassPath;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The table of permissions is that of the model. With {@code -Dfirehose.permissions.refresh=true}
 * this writes it.
 */
final class PermissionTableTest {

  private static final Path PAGE = Page.file("firehose-annotations/docs/permissions.md");
  private static final String BEGIN = "<!-- permissions -->\n";
  private static final String END = "<!-- /permissions -->\n";

  @Test
  void eachPermissionGatesSomething() throws IOException {
    assertThat(accessors().keySet()).containsExactlyElementsIn(Permission.values());
  }

  @Test
  void theTableNamesEachAccessorThatNeedsAPermission() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("firehose.permissions.refresh")) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table());
    }
  }

  private static String table() throws IOException {
    StringBuilder table =
        new StringBuilder("| `Permission` | Without it, these are empty |\n|---|---|\n");
    accessors()
        .forEach((permission, accessors) -> table
            .append("| `")
            .append(permission.name())
            .append("` | ")
            .append(String.join(", ", accessors))
            .append(" |\n"));
    return table.toString();
  }

  private static Map<Permission, SortedSet<String>> accessors() throws IOException {
    Map<Permission, SortedSet<String>> accessors = new EnumMap<>(Permission.class);
    accessors.put(
        Permission.EVENTLESS_BATCHES,
        new TreeSet<>(Set.of("batches without events and notifications")));
    for (ClassPath.ClassInfo info : ClassPath.from(Permission.class.getClassLoader())
        .getTopLevelClassesRecursive("com.mparticle.firehose.model")) {
      Class<?> type = info.load();
      // What implements the value types repeats their accessors.
      if (Modifier.isPublic(type.getModifiers())) {
        add(accessors, type);
      }
    }
    return accessors;
  }

  private static void add(Map<Permission, SortedSet<String>> accessors, Class<?> type) {
    Arrays.stream(type.getDeclaredMethods())
        .forEach(
            method -> add(accessors, method, type.getSimpleName() + "." + method.getName() + "()"));
    Arrays.stream(type.getDeclaredFields())
        .forEach(field -> add(accessors, field, type.getSimpleName() + "." + field.getName()));
    Arrays.stream(type.getDeclaredClasses())
        .flatMap(nested -> Arrays.stream(nested.getDeclaredFields()))
        .forEach(field -> add(
            accessors,
            field,
            type.getSimpleName() + "." + field.getDeclaringClass().getSimpleName() + "."
                + field.getName()));
  }

  private static void add(
      Map<Permission, SortedSet<String>> accessors, AnnotatedElement element, String name) {
    RequiresPermission required = element.getAnnotation(RequiresPermission.class);
    if (required != null) {
      accessors
          .computeIfAbsent(required.value(), permission -> new TreeSet<>())
          .add("`" + name + "`");
    }
  }
}
