package org.caveat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house of {@code src/decisions}: who may know whom, and which library lives where. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caveat");
    private static final String OURS = "org.caveat.";

    @TestFactory
    List<DynamicTest> eachRoomKnowsOnlyTheRoomsBelowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, List<String>> room : Rooms.MAY_USE.entrySet()) {
            String[] forbidden = Rooms.MAY_USE.keySet().stream()
                    .filter(other ->
                            !other.equals(room.getKey()) && !room.getValue().contains(other))
                    .map(other -> OURS + other + "..")
                    .toArray(String[]::new);
            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage(OURS + room.getKey() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because("a room knows only the rooms below it, so that each can be read alone");
            tests.add(DynamicTest.dynamicTest(room.getKey(), () -> check(rule)));
        }
        return tests;
    }

    @Test
    void everyClassIsInARoomOfTheHouse() {
        String[] rooms =
                Rooms.MAY_USE.keySet().stream().map(room -> OURS + room + "..").toArray(String[]::new);
        check(classes()
                .that(not(resideInAnyPackage(OURS + "generated..")))
                .should()
                .resideInAnyPackage(rooms)
                .because("a class without a room is a concept without a name"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("org.caveat.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.caveat.ui.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.caveat.export.(*)..").should().notDependOnEachOther());
    }

    @Test
    void theToolkitStaysInTheWindow() {
        only("the core runs on servers too", List.of("javafx", "org.controlsfx", "atlantafx"), "ui", "app");
    }

    @Test
    void modelsOfViewsKnowNoNodes() {
        check(noClasses()
                .that()
                .resideInAPackage("org.caveat.ui..")
                .and(simpleNameEndingWith("Model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a model is tested without a window"));
    }

    @Test
    void librariesStayWhereTheyBelong() {
        only(
                "one package reads and writes our JSON",
                List.of("tools.jackson"),
                "sidecar",
                "settings",
                "sources",
                "importing",
                "export",
                "cli");
        only("foreign metadata stands behind one wall", List.of("com.drew", "com.adobe.internal"), "metadata");
        only("the cache can be thrown away", List.of("org.sqlite", "java.sql"), "cache");
        only("folding and plurals are text", List.of("com.ibm.icu"), "text", "cache");
        only("pixels come from one place", List.of("javax.imageio", "com.twelvemonkeys"), "imaging");
        only("outlines are drawn where there are pages", List.of("java.awt"), "imaging", "export.pdf", "export.images");
        only(
                "pages have one press",
                List.of("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox"),
                "export.pdf");
        only("watching is the collection's", List.of("io.methvin"), "collection");
        only("the schema is the check's", List.of("com.networknt"), "check");
        only("settings know where they live", List.of("dev.dirs"), "settings");
        only("citations are worded in one place", List.of("de.undercouch"), "sources");
        only("CSV has two ends", List.of("org.apache.commons.csv"), "export.csv", "importing");
        only("commands are the command line's", List.of("picocli", "me.tongfei"), "cli");
    }

    @Test
    void onlyAFewRoomsCanWriteFiles() {
        check(noClasses()
                .that(not(resideInAnyPackage(rooms("sidecar", "settings", "export", "cache", "app"))))
                .should(new WritesFiles())
                .because("originals are never written: who cannot write files cannot harm one"));
    }

    @Test
    void threadsAndTheConsoleHaveTheirPlace() {
        check(noClasses()
                .that(not(resideInAnyPackage(rooms("work", "ui.fx"))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("what runs beside the window is started in one place, and can be cancelled there"));
        check(noClasses()
                .that(not(resideInAnyPackage(rooms("cli"))))
                .should()
                .accessField(System.class, "out")
                .because("standard output belongs to scripts"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(not(resideInAnyPackage(OURS + "generated..")))
                .should()
                .beFinal()
                .because("state that everybody can reach belongs to nobody"));
    }

    @Test
    void theCoreIsImmutable() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(rooms("model", "time", "edit"))
                .should()
                .beFinal()
                .because("a value that cannot change can be shared, compared and undone"));
        for (JavaClass core : PROGRAM.that(resideInAnyPackage(rooms("model", "time", "edit")))) {
            core.getConstructors().forEach(constructor -> org.assertj.core.api.Assertions.assertThat(
                            constructor.getRawParameterTypes())
                    .as("more than six parameters mean that a concept is missing: %s", constructor)
                    .hasSizeLessThanOrEqualTo(6));
        }
    }

    private static void only(String because, List<String> libraries, String... where) {
        String[] packages = libraries.stream().map(library -> library + "..").toArray(String[]::new);
        check(noClasses()
                .that(not(resideInAnyPackage(rooms(where))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(because));
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(name -> OURS + name + "..").toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
