package org.caveat.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.collection.OpenCollection;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Exports;
import org.caveat.export.LeftOut;
import org.caveat.export.Preview;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.export.leftout.Group;
import org.caveat.ui.export.leftout.LeftOutModel;
import org.caveat.ui.export.preview.PreviewModel;
import org.caveat.ui.export.what.ObstacleModel;
import org.caveat.ui.export.what.Scope;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export would leave out, how it would begin, and whether it may be written, found out behind. */
class ForeseenTest {
    @TempDir
    Path disk;

    private final Messages messages = Messages.english();
    private final Exports exports = new Exports(
            List.of(new CsvExport(new CaveatTexts(messages)), new JsonLdExport(new SidecarJson(messages))),
            messages,
            OpenedFolder.CLOCK);
    private final SameThread work = new SameThread();
    private OpenCollection collection;
    private ExportModel model;

    @BeforeEach
    void open() throws Exception {
        Path folder = disk.resolve("elbe");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("b.jpg.caveat.json"), "{ not JSON");
        collection = new OpenedFolder(folder, "a.jpg", "b.jpg").collection();
        collection.read();
        model = new ExportModel(exports, collection::snapshot, new RememberedInTest(), work, Runnable::run, messages);
    }

    @Test
    void nothingIsFoundOutOnTheSpotAndALockedSidecarComesFirst() {
        LeftOutModel leftOut = model.leftOut();
        assertThat(leftOut.stateProperty().get()).isInstanceOf(LeftOutModel.Looking.class);

        work.runDelayed();

        LeftOutModel.Known known = (LeftOutModel.Known) leftOut.stateProperty().get();
        assertThat(known.photographs()).isEqualTo(1);
        assertThat(known.groups().get(0).why()).isEqualTo(LeftOut.Why.LOCKED);
        assertThat(known.groups().get(0).isFailure()).isTrue();
        assertThat(known.groups().get(0).photographs())
                .extracting(Group.Named::file)
                .containsExactly("b.jpg");
        assertThat(known.groups().get(0).photographs().get(0).reason()).contains("b.jpg.caveat.json");
    }

    @Test
    void failuresComeBeforeWhatSomebodyChose() {
        List<Group> groups = Group.of(List.of(
                new LeftOut("a.jpg", java.util.Optional.of("urn:1"), LeftOut.Why.PRIVATE, java.util.Optional.empty()),
                new LeftOut("a.jpg", java.util.Optional.of("urn:2"), LeftOut.Why.PRIVATE, java.util.Optional.empty()),
                LeftOut.photograph("z.jpg", LeftOut.Why.LOCKED, "It is no JSON.")));

        assertThat(groups).extracting(Group::why).containsExactly(LeftOut.Why.LOCKED, LeftOut.Why.PRIVATE);
        assertThat(groups.get(1).statements()).isEqualTo(2);
        assertThat(groups.get(1).photographs()).hasSize(1);
    }

    @Test
    void anotherChoiceBeginsAnewAndWhatWasAskedBeforeIsNotWaitedFor() {
        LeftOutModel leftOut = model.leftOut();
        model.what().scopeProperty().set(new Scope.Chosen(List.of("b.jpg")));

        work.runDelayed();

        LeftOutModel.Known known = (LeftOutModel.Known) leftOut.stateProperty().get();
        assertThat(known.photographs()).isZero();
        model.what().scopeProperty().set(new Scope.All(2));
        assertThat(leftOut.stateProperty().get()).isInstanceOf(LeftOutModel.Looking.class);
        work.runDelayed();
        assertThat(((LeftOutModel.Known) leftOut.stateProperty().get()).photographs())
                .isEqualTo(1);
    }

    @Test
    void theFolderAndTheFormatDoNotChangeWhatIsLeftOut() {
        LeftOutModel leftOut = model.leftOut();
        work.runDelayed();
        Object before = leftOut.stateProperty().get();

        model.what().targetProperty().set(disk.resolve("elsewhere").toString());
        model.what().formats().add("jsonld");

        assertThat(leftOut.stateProperty().get()).isSameAs(before);
    }

    @Test
    void aModelThatIsClosedLooksNoFurther() {
        LeftOutModel leftOut = model.leftOut();
        leftOut.close();
        work.runDelayed();
        assertThat(leftOut.stateProperty().get()).isInstanceOf(LeftOutModel.Looking.class);
    }

    @Test
    void theBeginningIsThatOfTheFirstPhotographThatIsCarriedAndFollowsTheFormat() {
        PreviewModel preview = model.preview();
        assertThat(preview.stateProperty().get()).isInstanceOf(PreviewModel.Making.class);
        work.runDelayed();
        assertThat(preview.stateProperty().get())
                .isInstanceOfSatisfying(PreviewModel.Made.class, made -> assertThat(made.preview())
                        .isInstanceOf(Preview.Tables.class));

        model.what().formats().add("jsonld");
        model.what().formats().remove("csv");
        work.runDelayed();
        assertThat(preview.stateProperty().get()).isInstanceOfSatisfying(PreviewModel.Made.class, made -> assertThat(
                        ((Preview.Text) made.preview()).file())
                .isEqualTo("a.jpg.jsonld"));

        model.what().formats().clear();
        assertThat(preview.stateProperty().get()).isInstanceOf(PreviewModel.NoFormat.class);
        assertThat(disk.resolve("elbe-export")).doesNotExist();
    }

    @Test
    void withoutAPhotographToCarryThatIsSaid() {
        PreviewModel preview = model.preview();
        model.what().scopeProperty().set(new Scope.Chosen(List.of("b.jpg")));
        work.runDelayed();
        assertThat(preview.stateProperty().get()).isInstanceOf(PreviewModel.NoPhotograph.class);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsToldBeforeAnythingBegins() throws Exception {
        ObstacleModel obstacle = model.obstacle();
        work.runDelayed();
        assertThat(obstacle.obstacleProperty().get()).isEmpty();

        Path foreign = Files.createDirectories(disk.resolve("letters"));
        Files.writeString(foreign.resolve("letter.txt"), "Dear Anna");
        model.what().targetProperty().set(foreign.toString());
        work.runDelayed();
        assertThat(obstacle.obstacleProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains("not an export of Caveat"));
    }

    @Test
    void anExportThatIsThereAlreadyIsToldUntilItMayBeReplaced() {
        model.start();
        ExportModel another =
                new ExportModel(exports, collection::snapshot, new RememberedInTest(), work, Runnable::run, messages);
        ObstacleModel obstacle = another.obstacle();
        work.runDelayed();
        assertThat(obstacle.obstacleProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains("An export is there already"));

        another.what().overwriteProperty().set(true);
        work.runDelayed();
        assertThat(obstacle.obstacleProperty().get()).isEmpty();
    }
}
