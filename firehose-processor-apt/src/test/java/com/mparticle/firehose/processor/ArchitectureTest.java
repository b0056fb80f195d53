package com.mparticle.firehose.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.mparticle.firehose.processor.model.Position;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the processor uses which. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  static final String ROOT = "com.mparticle.firehose.processor";

  @ArchTest
  static final ArchRule STEPS_KNOW_THE_MODEL_BUT_NOT_EACH_OTHER = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("entrance")
      .definedBy(ROOT)
      .layer("discover")
      .definedBy(ROOT + ".discover..")
      .layer("validate")
      .definedBy(ROOT + ".validate..")
      .layer("generate")
      .definedBy(ROOT + ".generate..")
      .layer("access")
      .definedBy(ROOT + ".access..")
      .layer("files")
      .definedBy(ROOT + ".files..")
      .layer("registered")
      .definedBy(ROOT + ".registered..")
      .layer("report")
      .definedBy(ROOT + ".report..")
      .layer("model")
      .definedBy(ROOT + ".model..")
      .whereLayer("entrance")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("discover")
      .mayOnlyBeAccessedByLayers("entrance")
      .whereLayer("validate")
      .mayOnlyBeAccessedByLayers("entrance")
      .whereLayer("generate")
      .mayOnlyBeAccessedByLayers("entrance")
      .whereLayer("access")
      .mayOnlyBeAccessedByLayers("entrance")
      .whereLayer("files")
      .mayOnlyBeAccessedByLayers("generate", "access")
      .whereLayer("registered")
      .mayOnlyBeAccessedByLayers("entrance")
      .whereLayer("report")
      .mayOnlyBeAccessedByLayers("entrance", "validate", "access", "registered")
      .whereLayer("model")
      .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MODEL_KNOWS_THE_COMPILER_BY_POSITIONS_ALONE = noClasses()
      .that()
      .resideInAPackage(ROOT + ".model..")
      .and(not(belongTo(equivalentTo(Position.class))))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("javax.lang.model..", "com.sun.source..");

  @ArchTest
  static final ArchRule SYNTAX_TREES_ARE_FOR_REPORT_AND_ACCESS = noClasses()
      .that()
      .resideOutsideOfPackages(ROOT + ".report..", ROOT + ".access..", ROOT + ".model..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("com.sun..");
}
