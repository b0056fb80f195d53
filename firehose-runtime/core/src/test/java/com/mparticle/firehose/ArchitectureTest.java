package com.mparticle.firehose;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which package of the runtime uses which, and what the way of a message must do without. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  static final String ROOT = "com.mparticle.firehose";

  /** Where a message passes on its way from bytes to response. */
  private static final String[] COLD_PATH = {
    ROOT, ROOT + ".settings..", ROOT + ".json", ROOT + ".json.codec..", ROOT + ".json.scan.."
  };

  @ArchTest
  static final ArchRule DEPENDENCIES_POINT_DOWNWARDS = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("http")
      .definedBy(ROOT + ".http..")
      .layer("processor")
      .definedBy(ROOT)
      .layer("internal")
      .definedBy(ROOT + ".internal..")
      .layer("settings")
      .definedBy(ROOT + ".settings..")
      .layer("json")
      .definedBy(ROOT + ".json")
      .layer("scan")
      .definedBy(ROOT + ".json.scan..")
      .layer("jackson")
      .definedBy(ROOT + ".json.jackson..")
      .layer("codec")
      .definedBy(ROOT + ".json.codec..")
      .layer("model")
      .definedBy(ROOT + ".model..")
      .whereLayer("http")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("processor")
      .mayOnlyBeAccessedByLayers("http")
      .whereLayer("internal")
      .mayOnlyBeAccessedByLayers("processor", "http")
      .whereLayer("json")
      .mayOnlyBeAccessedByLayers("processor", "internal", "http")
      .whereLayer("scan")
      .mayOnlyBeAccessedByLayers("json", "jackson")
      .whereLayer("jackson")
      .mayOnlyBeAccessedByLayers("json")
      .whereLayer("model")
      .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_IN_JSON =
      slices().matching(ROOT + ".json.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MODEL_IS_FREE_OF_JACKSON_BUT_FOR_ANNOTATIONS = noClasses()
      .that()
      .resideInAPackage(ROOT + ".model..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule JACKSON_IS_IN_ITS_PACKAGE = noClasses()
      .that()
      .resideOutsideOfPackage(ROOT + ".json.jackson..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule COLD_PATH_LINKS_NOTHING_AT_RUN_TIME =
      classes().that().resideInAnyPackage(COLD_PATH).should(useNeitherLambdasNorMethodReferences());

  @ArchTest
  static final ArchRule COLD_PATH_USES_NO_STREAMS_AND_NO_REFLECTION = noClasses()
      .that()
      .resideInAnyPackage(COLD_PATH)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.util.stream..", "java.lang.reflect..", "java.util.regex..");

  /** Each of them has the virtual machine make a class when it is first reached. */
  private static ArchCondition<JavaClass> useNeitherLambdasNorMethodReferences() {
    return new ArchCondition<>("use neither lambdas nor method references") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getAccessesFromSelf().stream()
            .filter(JavaAccess::isDeclaredInLambda)
            .forEach(access -> add(access.getDescription(), events));
        item.getMethodReferencesFromSelf()
            .forEach(reference -> add(reference.getDescription(), events));
        item.getConstructorReferencesFromSelf()
            .forEach(reference -> add(reference.getDescription(), events));
      }

      private void add(String description, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(description, description));
      }
    };
  }
}
