package org.caveat.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.caveat.collection.OpenCollection;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.model.Foreign;
import org.caveat.settings.ExportChoice;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.export.ExportModel.Choosing;
import org.caveat.ui.export.ExportModel.Done;
import org.caveat.ui.export.ExportModel.Running;
import org.caveat.ui.export.what.Choosable;
import org.caveat.ui.export.what.Scope;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {
    @TempDir
    Path disk;

    private final Messages messages = Messages.english();
    private final Exports exports = new Exports(
            List.of(new CsvExport(new CaveatTexts(messages)), new JsonLdExport(new SidecarJson(messages))),
            messages,
            OpenedFolder.CLOCK);
    private Path target = Path.of("");
    private OpenCollection collection;
    private final RememberedInTest memory = new RememberedInTest();
    private ExportModel model;

    @BeforeEach
    void open() {
        Path folder = disk.resolve("elbe");
        target = disk.resolve("elbe-export");
        collection = new OpenedFolder(folder, "a.jpg").collection();
        collection.read();
        model = model(Runnable::run);
    }

    @Test
    void aSelectionIsExportedInItsOrderAndNothingElse() throws Exception {
        Path folder = disk.resolve("elbe");
        collection = new OpenedFolder(folder, "a.jpg", "b.jpg", "c.jpg").collection();
        collection.read();
        collection.apply(OpenedFolder.saying("c.jpg", "River bank."));
        collection.apply(OpenedFolder.saying("a.jpg", "Bridge."));
        model = model(Runnable::run);
        model.offer(List.of(
                new Scope.OfSelection("t", "Torgau", List.of("c.jpg", "gone.jpg", "a.jpg"), 2), new Scope.All(3)));
        model.start();
        String table = Files.readString(target.resolve("csv/photographs.csv"));
        assertThat(table).contains("c.jpg", "a.jpg").doesNotContain("b.jpg");
        assertThat(table.indexOf("c.jpg")).isLessThan(table.indexOf("a.jpg"));
        assertThat(Files.readString(target.resolve("export-report.json"))).contains("\"t\"");
    }

    @Test
    void whatTheSearchShowsIsExportedAsItIsShown() throws Exception {
        Path folder = disk.resolve("elbe");
        collection = new OpenedFolder(folder, "b.jpg").collection();
        collection.read();
        model = model(Runnable::run);
        model.offer(List.of(new Scope.All(2), new Scope.Shown(List.of("b.jpg"))));
        model.what().scopeProperty().set(model.what().scopes().get(1));
        model.start();
        assertThat(Files.readString(target.resolve("csv/photographs.csv")))
                .contains("b.jpg")
                .doesNotContain("a.jpg");
    }

    private ExportModel model(Executor toolkit) {
        return new ExportModel(exports, collection::snapshot, memory, new SameThread(), toolkit, messages);
    }

    @Test
    void itProposesTheFirstFormatAndAFolderBesideTheCollection() {
        assertThat(model.what().formats()).containsExactly("csv");
        assertThat(model.what().targetFolder()).contains(target);
        assertThat(model.what().readyProperty().get()).isTrue();
    }

    @Test
    void whereNoPhotographIsChosenNothingCanBegin() {
        for (Scope scope : List.of(
                new Scope.All(0),
                new Scope.Shown(List.of()),
                new Scope.OfSelection("t", "Torgau", List.of("gone.jpg"), 0))) {
            model.what().scopeProperty().set(scope);
            assertThat(model.what().readyProperty().get()).as(scope.key()).isFalse();
        }
        model.what().scopeProperty().set(new Scope.All(2));
        assertThat(model.what().readyProperty().get()).isTrue();
    }

    @Test
    void withoutAFormatOrAWholePathNothingCanBegin() {
        model.what().formats().clear();
        assertThat(model.what().readyProperty().get()).isFalse();
        model.start();
        assertThat(model.stateProperty().get()).isInstanceOf(Choosing.class);
        model.what().formats().add("jsonld");
        assertThat(model.what().readyProperty().get()).isTrue();
        for (String typed : List.of("", "  ", "elbe", "\0")) {
            model.what().targetProperty().set(typed);
            assertThat(model.what().readyProperty().get()).as(typed).isFalse();
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void whatWasSaidAMomentAgoIsExportedToo() throws IOException {
        collection.apply(OpenedFolder.saying("a.jpg", "Two armies meet on a river bank."));
        model.start();
        assertThat(model.stateProperty().get()).isInstanceOf(Done.class);
        assertThat(model.briefProperty().get()).isEqualTo("Exported. Show the report");
        assertThat(everythingIn(target.resolve("csv"))).contains("Two armies meet on a river bank.");
    }

    @Test
    void whatTheStatusLineSaysIsSaidInTheLanguageThatIsSpoken() {
        model.start();
        messages.speak(Locale.GERMAN);
        model.sayAgain();
        assertThat(model.briefProperty().get()).isEqualTo(new Messages(Locale.GERMAN).get("exporting.ended"));
    }

    @Test
    void everyFormatChosenIsMade() {
        model.what().formats().add("jsonld");
        model.start();
        assertThat(target.resolve("csv")).isDirectory();
        assertThat(target.resolve("jsonld")).isDirectory();
        assertThat(target.resolve("export-report.json")).isRegularFile();
    }

    @Test
    void whatIsNotAnExportIsNeverReplacedAndWhyIsTold() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("letters.txt"), "mine");
        model.start();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(Choosing.class, choosing -> assertThat(choosing.refusal())
                        .hasValueSatisfying(sentence -> assertThat(sentence).contains(target.toString())));
        assertThat(model.briefProperty().get()).isEqualTo("The export failed. Show why");
        assertThat(target.resolve("letters.txt")).hasContent("mine");
    }

    @Test
    void anEarlierExportStandsWhereItIsNotToBeReplaced() throws IOException {
        model.start();
        String before = everythingIn(target);
        collection.apply(OpenedFolder.saying("a.jpg", "Said since."));
        ExportModel second = model(Runnable::run);
        second.what().overwriteProperty().set(false);
        second.start();
        assertThat(second.stateProperty().get()).isInstanceOf(Choosing.class);
        assertThat(everythingIn(target)).isEqualTo(before);
    }

    @Test
    void aFileInTheWayIsToldAndStays() throws IOException {
        Files.writeString(target, "a file");
        model.start();
        assertThat(model.stateProperty().get()).isInstanceOf(Choosing.class);
        assertThat(target).hasContent("a file");
    }

    @Test
    void afterARefusalAnotherFolderCanBeTried() throws IOException {
        Files.writeString(target, "a file");
        model.start();
        model.what().targetProperty().set(disk.resolve("elsewhere").toString());
        model.start();
        assertThat(model.stateProperty().get()).isInstanceOf(Done.class);
    }

    @Test
    void anExportOfSomebodyElseIsReplacedOnlyOnceThatIsChosen() throws IOException {
        model.start();
        String before = everythingIn(target);
        ExportModel another = new ExportModel(
                exports, collection::snapshot, new RememberedInTest(), new SameThread(), Runnable::run, messages);

        assertThat(another.what().overwriteProperty().get()).isFalse();
        another.start();
        assertThat(another.stateProperty().get()).isInstanceOf(Choosing.class);
        assertThat(everythingIn(target)).isEqualTo(before);
    }

    @Test
    void theCollectionsOwnLastExportMayBeReplacedAndNoOther() {
        model.start();
        ExportModel second = model(Runnable::run);
        assertThat(second.what().overwriteProperty().get()).isTrue();
        second.what().targetProperty().set(disk.resolve("elsewhere").toString());
        assertThat(second.what().overwriteProperty().get()).isFalse();
        second.what().targetProperty().set(target.toString());
        assertThat(second.what().overwriteProperty().get()).isTrue();
    }

    @Test
    void whatWasChosenIsChosenTheNextTimeAndWhatIsUnknownIsKept() {
        memory.keep(before -> new ExportChoice(
                List.of("pptx"),
                List.of("with-smells", "in-gold"),
                Optional.empty(),
                before.places(),
                Foreign.of(Map.of("paper", "4"))));
        model = model(Runnable::run);
        List<Scope> scopes = List.of(new Scope.All(1), new Scope.OfSelection("t", "Torgau", List.of("a.jpg"), 1));
        model.offer(scopes);
        model.what().formats().add("jsonld");
        model.what().extras().add(Extra.PRIVATE);
        model.what().chosen().add(Choosable.RAW);
        model.what().reviewedOnlyProperty().set(true);
        model.what().baseUrlProperty().set("https://archive.example/");
        model.what().scopeProperty().set(scopes.get(1));
        model.remember();

        ExportModel next = model(Runnable::run);
        next.offer(scopes);
        assertThat(next.what().formats()).containsExactlyInAnyOrder("csv", "jsonld");
        assertThat(next.what().extras()).containsExactly(Extra.PRIVATE);
        assertThat(next.what().chosen()).containsExactly(Choosable.RAW);
        assertThat(next.what().reviewedOnlyProperty().get()).isTrue();
        assertThat(next.what().baseUrlProperty().get()).isEqualTo("https://archive.example/");
        assertThat(next.what().scopeProperty().get()).isEqualTo(scopes.get(1));
        assertThat(memory.choice().formats()).contains("pptx");
        assertThat(memory.choice().options()).contains("with-smells", "in-gold");
        assertThat(memory.choice().unknown().members()).containsKey("paper");
    }

    @Test
    void aSelectionThatIsOpenNowComesBeforeWhatWasChosenTheLastTime() {
        Scope open = new Scope.OfSelection("t", "Torgau", List.of("a.jpg"), 1);
        Scope other = new Scope.OfSelection("e", "Elbe", List.of("a.jpg"), 1);
        model.offer(List.of(new Scope.All(1), other));
        model.what().scopeProperty().set(other);
        model.remember();

        model.offer(List.of(open, new Scope.All(1), other));

        assertThat(model.what().scopeProperty().get()).isEqualTo(open);
    }

    @Test
    void anOptionOfAFormatThatIsNotChosenDoesNothing() {
        model.what().chosen().add(Choosable.RAW);
        assertThat(model.what().wishProperty().get().options().raw()).isTrue();
        model.what().formats().remove("csv");
        model.what().formats().add("jsonld");
        assertThat(model.what().wishProperty().get().options().raw()).isFalse();
    }

    @Test
    void whileItIsMadeItSaysHowFarItIsAndIsNotMadeTwice() {
        List<Runnable> toolkit = new ArrayList<>();
        ExportModel slow = model(toolkit::add);
        slow.start();
        assertThat(slow.isRunning()).isTrue();
        assertThat(slow.briefProperty().get()).isEqualTo("Exporting…");
        int told = toolkit.size();
        slow.start();
        assertThat(toolkit).hasSize(told);
        assertThat(slow.inBrief(new Running(0.4))).isEqualTo("Exporting… 40 %");
        toolkit.forEach(Runnable::run);
        assertThat(slow.isRunning()).isFalse();
    }

    private static String everythingIn(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
