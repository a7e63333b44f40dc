package org.weft.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.weft.WeftServer;

/// Which room may use which. The arrows between rooms are written in their `package-info.java`.
class ArchitectureTest {

  /// Tests are what lies where this one does, wherever a build puts them.
  private static final ImportOption NO_TESTS =
      location ->
          !location.contains(
              ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  private static final JavaClasses WEFT =
      new ClassFileImporter().withImportOption(NO_TESTS).importPackages("org.weft");

  @Test
  void roomsUseOnlyTheRoomsTheyName() {
    ApplicationModules.of(WeftServer.class, NO_TESTS).verify();
  }

  @Test
  void algorithmsKnowNoDomainAndNoFramework() {
    check(
        classes()
            .that()
            .resideInAPackage("org.weft.algorithms..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.weft.algorithms..")
            .because("a measure is tested with a drawn graph and used with any"));
  }

  @Test
  void theLandscapeIsPlainJava() {
    check(
        classes()
            .that()
            .resideInAPackage("org.weft.landscape..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..", "org.jspecify..", "jakarta.validation..", "org.weft.landscape..")
            .because("every room speaks its records; none of them may come with a framework"));
  }

  @Test
  void neo4jIsKnownToGraphdbAndQueriesOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.weft.graphdb..")
            .and()
            .haveNameNotMatching(".*(Queries(\\$.*)?|Row|Node|Repository)")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.neo4j..")
                    .or(resideInAPackage("org.springframework.data.neo4j..")))
            .because(
                "rows become records in a …Queries class or a …Row, nodes without relations in a"
                    + " …Repository; CypherRunner runs the .cypher files and DatabaseFailures says"
                    + " what an exception means"));
  }

  @Test
  void micronautStaysInValidation() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.weft.validation..")
            .and()
            .haveSimpleNameNotStartingWith("$")
            .should()
            .dependOnClassesThat(
                resideInAPackage("io.micronaut..")
                    .and(not(nameMatching(".*\\.(Introspected|Executable)(\\$.*)?"))))
            .because("inputs carry @Introspected; all else about Micronaut is said once"));
  }

  @Test
  void controllersArePackagePrivate() {
    check(
        classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .because("GraphQL is the only caller of a controller"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(WEFT);
  }
}
