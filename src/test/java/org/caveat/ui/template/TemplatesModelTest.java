package org.caveat.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Step;
import org.caveat.edit.template.TemplateTexts;
import org.caveat.edit.template.ToSay;
import org.caveat.model.CollectionFields;
import org.caveat.model.Template;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Listening;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesModelTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @TempDir
    Path folder;

    private Desk desk;
    private TemplatesModel model;

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "a.jpg", "b.jpg", "c.jpg").desk();
        desk.read();
        desk.apply(OpenedFolder.saying("a.jpg", "Invented {words}."));
        desk.apply(Step.one("edit.headline", "a.jpg", new SetHeadline("en", "Invented headline")));
        model = new TemplatesModel(desk);
    }

    @Test
    void aTemplateIsMadeOfAPhotographAndKeptInTheCollectionFile() {
        model.make(" Elbe ", ofA());
        desk.collection().saveAll();
        List<Template> kept =
                new CollectionFile(Messages.english()).load(folder).templates();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).name("en")).isEqualTo("Elbe");
        assertThat(TemplateTexts.of(kept.get(0)))
                .extracting(TemplateTexts.Spoken::text)
                .containsExactly("Invented headline", "Invented {{words}.");
        assertThat(kept.get(0).statements().get(0).get(org.caveat.model.StatementFields.TARGET))
                .isEmpty();
    }

    @Test
    void oneOfTheSameNameIsSaidAnewInItsPlace() {
        model.make("Elbe", ofA());
        model.make("Oder", ofA());
        String id = model.templatesProperty().get().get(0).id();
        model.make("Elbe", ofA().only(Set.of("caveat:title"), Set.of()));
        assertThat(model.templatesProperty().get()).extracting(model::name).containsExactly("Elbe", "Oder");
        assertThat(model.find(id).orElseThrow().statements()).isEmpty();
    }

    @Test
    void itsTextsAndNameAreChangedDeletedAndAllOfItUndone() {
        model.make("Elbe", ofA());
        Template made = only();
        model.say(made.id(), 0, "{file}");
        model.say(made.id(), 0, "{file}, {date}");
        model.rename(made.id(), "Oder");
        model.delete(made.id());
        assertThat(model.templatesProperty().get()).isEmpty();
        desk.undo();
        assertThat(model.name(only())).isEqualTo("Oder");
        desk.undo();
        desk.undo();
        assertThat(only()).as("what was typed in one go is one step").isEqualTo(made);
    }

    @Test
    void whatIsClearedWhileSomebodyTypesKeepsItsPlaceAndSaysNothing() {
        model.make("Elbe", ofA());
        model.say(only().id(), 0, "");
        assertThat(TemplateTexts.of(only())).hasSize(2);
        apply("b.jpg");
        assertThat(desk.holding("b.jpg").orElseThrow().state().photograph().titles())
                .isEmpty();
    }

    @Test
    void aTemplateIsAppliedToManyWithItsPlaceholdersFilledAsOneStep() {
        model.make("Elbe", ofA());
        model.say(only().id(), 0, "{file} {counter:01}");
        LayingModel laying = apply("b.jpg", "c.jpg");
        assertThat(laying.stateProperty().get()).isInstanceOf(LayingModel.Done.class);
        assertThat(headline("b.jpg")).isEqualTo("b 01");
        assertThat(headline("c.jpg")).isEqualTo("c 02");
        desk.undo();
        assertThat(desk.holding("b.jpg").orElseThrow().state().description()).isEmpty();
        assertThat(desk.holding("c.jpg").orElseThrow().state().photograph().titles())
                .isEmpty();
    }

    @Test
    void aPlaceholderWithoutAValueIsToldWithItsPhotographsBeforeAnythingIsDone() {
        model.make("Elbe", ofA());
        model.say(only().id(), 0, "{Exif IFD0/Make}");
        List<String> told = new ArrayList<>();
        LayingModel laying = new LayingModel(desk, new SameThread(), Runnable::run);
        laying.prepare(wish("b.jpg", "c.jpg"));
        laying.applyUnless(() -> told.add("asked"));
        assertThat(told).hasSize(1);
        Outlook outlook = ((LayingModel.Ready) laying.stateProperty().get()).outlook();
        assertThat(new OutlookWords(Messages.english()).leftOut(outlook))
                .containsExactly("{Exif IFD0/Make} has no value for 2 photographs, and what uses it is left out there:"
                        + " b.jpg, c.jpg");
        laying.apply();
        assertThat(desk.holding("b.jpg").orElseThrow().state().photograph().titles())
                .isEmpty();
        assertThat(desk.holding("b.jpg").orElseThrow().state().description()).hasSize(1);
    }

    @Test
    void whatIsLockedIsNamedAndTheRestIsDone() throws Exception {
        Files.writeString(folder.resolve("d.jpg"), "picture");
        Files.writeString(folder.resolve("d.jpg.caveat.json"), "{ cut");
        desk.read();
        model.make("Elbe", ofA());
        LayingModel laying = new LayingModel(desk, new SameThread(), Runnable::run);
        laying.prepare(wish("c.jpg", "d.jpg", "gone.jpg"));
        Outlook outlook = ((LayingModel.Ready) laying.stateProperty().get()).outlook();
        OutlookWords words = new OutlookWords(Messages.english());
        assertThat(words.change(outlook)).isEqualTo("1 photograph will change.");
        assertThat(words.leftOut(outlook))
                .anyMatch(sentence -> sentence.startsWith("d.jpg cannot be changed."))
                .anyMatch(sentence -> sentence.contains("gone.jpg"));
        laying.apply();
        assertThat(headline("c.jpg")).isEqualTo("Invented headline");
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotDone() {
        model.make("Elbe", ofA());
        LayingModel laying = new LayingModel(desk, new SameThread(), Runnable::run);
        laying.prepare(wish("b.jpg"));
        laying.close();
        assertThat(desk.holding("b.jpg").orElseThrow().state().photograph().titles())
                .isEmpty();
    }

    @Test
    void namesOfPlaceholdersAreOfferedWhileOneIsTyped() {
        PlaceholderMenu menu = new PlaceholderMenu(model::placeholders);
        assertThat(PlaceholderMenu.begun("by {cou")).contains("cou");
        assertThat(PlaceholderMenu.begun("by {{cou")).isEmpty();
        assertThat(PlaceholderMenu.begun("by {counter} ")).isEmpty();
        assertThat(menu.matching("cou")).containsExactly("counter", "counter:001");
    }

    @Test
    void aDisputeAndAMissingSourceAreToldWithTheirSigns() throws Exception {
        PartWords words = new PartWords(Messages.english(), new Words(Messages.english()), List.of());
        ToSay all = ToSay.of(org.caveat.samples.Samples.state("azari-airplane-from-above.jpg"));
        assertThat(words.of(all))
                .flatExtracting(PartWords.Worded::notes)
                .contains(new PartWords.Note("no-source", "no source"));
        ToSay disputed = ToSay.of(org.caveat.samples.Samples.state("blossfeldt-allium.jpg"));
        assertThat(words.of(disputed))
                .flatExtracting(PartWords.Worded::notes)
                .contains(new PartWords.Note("disputed", "disputed"));
    }

    @Test
    void partsAreChosenAndThoseLeftOutAreRemembered() {
        PartWords words = new PartWords(
                Messages.english(),
                new Words(Messages.english()),
                desk.collection().description().get(CollectionFields.KINDS));
        PartsModel parts = new PartsModel(ofA(), words, Set.of("caveat:title", "rights"));
        assertThat(parts.parts()).extracting(PartsModel.Part::label).containsExactly("Headline", "What is seen");
        assertThat(parts.chosenProperty().get().photograph().fields()).isEmpty();
        assertThat(parts.leftOut(Set.of("caveat:title", "rights"))).containsExactlyInAnyOrder("caveat:title", "rights");
        parts.parts().get(0).isChosen().set(true);
        assertThat(parts.leftOut(Set.of("caveat:title", "rights"))).containsExactly("rights");
        assertThat(parts.chosenProperty().get()).isEqualTo(ofA());
    }

    @Test
    void aClosedModelListensToNothing() {
        int before = Listening.on(desk.describedProperty());
        for (int time = 0; time < 20; time++) {
            new TemplatesModel(desk).close();
        }
        assertThat(Listening.on(desk.describedProperty())).isEqualTo(before);
    }

    private LayingModel apply(String... files) {
        LayingModel laying = new LayingModel(desk, new SameThread(), Runnable::run);
        laying.prepare(wish(files));
        laying.apply();
        return laying;
    }

    private Wish wish(String... files) {
        return new Wish("edit.template", List.of(files), OfTemplate.of(only(), TODAY), false);
    }

    private ToSay ofA() {
        return ToSay.of(desk.holding("a.jpg").orElseThrow().state());
    }

    private String headline(String file) {
        return desk.holding(file)
                .orElseThrow()
                .state()
                .photograph()
                .titles()
                .get(0)
                .text()
                .value();
    }

    private Template only() {
        assertThat(model.templatesProperty().get()).hasSize(1);
        return model.templatesProperty().get().get(0);
    }
}
