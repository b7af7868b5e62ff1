package org.caveat.collection.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Applied;
import org.caveat.edit.Edit;
import org.caveat.edit.Listing;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetPersons;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.sidecar.versions.Disagreements;
import org.caveat.sidecar.versions.Version;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingTest {
    private static final String ID = "urn:uuid:1";

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void somethingIsSaid() throws SaveFailure {
        photograph = folder.resolve("a.jpg");
        TwoVersions marin = TwoVersions.marin(photograph);
        marin.edit(new AddCaveat(ID, Kind.AFTER, Said.NOTHING, marin.hand())).save();
    }

    @Test
    void textsAreKeptBothInTheOrderOfTimeALanguageEach() throws SaveFailure {
        marinAndLang(
                new ReviseText(
                        ID, "en", "They met.", TwoVersions.marin(photograph).hand()),
                new ReviseText(
                        ID, "en", "They parted.", TwoVersions.lang(photograph).hand()));
        AnnotatedPhotograph kept = keptBoth();
        assertThat(kept.caveats().get(0).texts()).containsExactly(Text.of("en", "They met.\n\nThey parted."));
        assertThat(kept.log().get(kept.log().size() - 1).changes())
                .extracting(change -> change.field())
                .containsExactly("body", "caveat:conflict");
    }

    @Test
    void ofTextsThatHoldEachOtherTheLongerSaysItAll() throws SaveFailure {
        marinAndLang(new SetAltText("en", "A river."), new SetAltText("en", "A river. A bank."));
        assertThat(Choosing.keepBoth(
                        open(), onlyOne(), TwoVersions.weil(photograph).hand()))
                .isEmpty();
    }

    @Test
    void listsAreKeptWithTheEntriesOfBoth() throws SaveFailure {
        marinAndLang(sources("Marin 2018"), sources("Lang 2019"));
        assertThat(keptBoth().caveats().get(0).evidence())
                .extracting(evidence -> evidence.source().citation())
                .containsExactly("Marin 2018", "Lang 2019");
    }

    @Test
    void ofOneValueThereIsNoKeepingBoth() throws SaveFailure {
        marinAndLang(certainty(Certainty.PROBABLE), certainty(Certainty.DOUBTFUL));
        assertThat(Choosing.keepBoth(
                        open(), onlyOne(), TwoVersions.weil(photograph).hand()))
                .isEmpty();
    }

    @Test
    void somebodyOfWhomBothSaySomethingElseBecomesTwo() throws SaveFailure {
        saying(persons("N. N.", "Another"));
        marinAndLang(persons("Ivan", "Another"), persons("Pavel", "Another"));
        Disagreement of = onlyOne();
        assertThat(of.thing()).contains("urn:uuid:p0");
        assertThat(keptBoth().photograph().persons())
                .extracting(person -> person.name().value())
                .containsExactly("Ivan", "Another", "Pavel");
        assertThat(open().photograph().persons()).extracting(Person::id).doesNotHaveDuplicates();
    }

    @Test
    void somebodyOneTookAwayAndTheOtherNamedCanStayOrGo() throws SaveFailure {
        saying(persons("N. N.", "Another"));
        marinAndLang(
                new Put<>(Place.PHOTOGRAPH, PhotographFields.PERSON, List.of(person(1, "Another"))),
                persons("Pavel", "Another"));
        Disagreement of = onlyOne();
        assertThat(of.thing()).contains("urn:uuid:p0");
        assertThat(of.versions())
                .extracting(version -> version.json().isPresent())
                .containsExactly(false, true);
        assertThat(with(of, 0).photograph().persons())
                .extracting(person -> person.name().value())
                .containsExactly("Another");
        assertThat(with(of, 1).photograph().persons())
                .extracting(person -> person.name().value())
                .containsExactly("Pavel", "Another");
    }

    @Test
    void whatOneRemovedAndTheOtherChangedStaysOrGoesAndComesBackByUndo() throws SaveFailure {
        marinAndLang(new RemoveStatement(ID), certainty(Certainty.PROBABLE));
        Disagreement of = onlyOne();
        assertThat(of.isOfTheWhole()).isTrue();
        Version stays =
                of.versions().stream().filter(Version::stands).findFirst().orElseThrow();
        Version gone = of.versions().stream()
                .filter(version -> !version.stands())
                .findFirst()
                .orElseThrow();
        AnnotatedPhotograph open = open();
        Applied kept = take(open, of, stays).applyTo(open);
        assertThat(kept.state().caveats()).hasSize(1);
        assertThat(kept.state().hasConflict()).isFalse();
        Applied removed = take(open, of, gone).applyTo(open);
        assertThat(removed.state().caveats()).isEmpty();
        assertThat(removed.inverse().applyTo(removed.state()).state()).isEqualTo(open);
    }

    @Test
    void threeCuratorsHaveThreeVersions() throws SaveFailure {
        TwoVersions marin = TwoVersions.marin(photograph).edit(certainty(Certainty.PROBABLE));
        TwoVersions lang = TwoVersions.lang(photograph).edit(certainty(Certainty.DOUBTFUL));
        TwoVersions weil = TwoVersions.weil(photograph).edit(certainty(Certainty.CERTAIN));
        marin.save();
        lang.save();
        weil.save();
        assertThat(onlyOne().versions())
                .extracting(version -> version.json().orElseThrow())
                .containsExactly("\"probable\"", "\"doubtful\"", "\"certain\"");
    }

    @Test
    void whatIsTypedWhileUndecidedIsAVersionToo() throws SaveFailure {
        marinAndLang(certainty(Certainty.PROBABLE), certainty(Certainty.DOUBTFUL));
        TwoVersions weil = TwoVersions.weil(photograph).edit(certainty(Certainty.CERTAIN));
        weil.save();
        Disagreement of = onlyOne();
        assertThat(of.versions())
                .extracting(version -> version.json().orElseThrow() + " "
                        + version.by().orElseThrow().name() + " " + version.stands())
                .containsExactly(
                        "\"probable\" A. Marin false", "\"doubtful\" B. Lang false", "\"certain\" C. Weil true");
        assertThat(with(of, 0).caveats().get(0).certainty()).contains(Certainty.PROBABLE);
    }

    @Test
    void aVersionThatCameAfterItWasLookedAtIsNotSettledWithTheOthers() throws SaveFailure {
        TwoVersions late = TwoVersions.weil(photograph).edit(certainty(Certainty.CERTAIN));
        marinAndLang(certainty(Certainty.PROBABLE), certainty(Certainty.DOUBTFUL));
        Disagreement seen = onlyOne();
        late.save();
        AnnotatedPhotograph after = with(seen, 0);
        assertThat(after.caveats().get(0).certainty()).contains(Certainty.PROBABLE);
        assertThat(Disagreements.of(after).get(0).versions())
                .extracting(version -> version.json().orElseThrow())
                .containsExactlyInAnyOrder("\"certain\"", "\"probable\"");
    }

    @Test
    void toldInWordsEachVersionHasWhoAndWhenAndTheLanguagesThatDiffer() throws SaveFailure {
        saying(new ReviseText(ID, "de", "Gleich.", TwoVersions.marin(photograph).hand()));
        marinAndLang(
                new ReviseText(
                        ID, "en", "They met.", TwoVersions.marin(photograph).hand()),
                new ReviseText(
                        ID, "en", "They parted.", TwoVersions.lang(photograph).hand()));
        Words words = new Words(Messages.english());
        SaidWords called = new SaidWords(Messages.english(), words, List.of());
        OpenField told = new VersionWords(Messages.english(), words, called, ZoneOffset.UTC)
                .of(open())
                .get(0);
        assertThat(told.field()).isEqualTo("text");
        assertThat(told.name()).isEqualTo(ID);
        assertThat(told.holdsBoth()).isTrue();
        assertThat(told.versions()).extracting(ToldVersion::inALine).containsExactly("They met.", "They parted.");
        assertThat(told.versions().get(0).by())
                .startsWith("A. Marin, 24 Nov 2026")
                .doesNotContain("stands");
        assertThat(told.versions().get(1).by())
                .startsWith("B. Lang, 24 Nov 2026")
                .endsWith(" · stands now");
    }

    private void saying(Edit edit) throws SaveFailure {
        TwoVersions.marin(photograph).edit(edit).save();
    }

    /** Both start from the same, and Lang saves last. */
    private void marinAndLang(Edit ofMarin, Edit ofLang) throws SaveFailure {
        TwoVersions marin = TwoVersions.marin(photograph);
        TwoVersions lang = TwoVersions.lang(photograph);
        marin.edit(ofMarin).save();
        lang.edit(ofLang).save();
    }

    private AnnotatedPhotograph open() {
        return TwoVersions.weil(photograph).state();
    }

    private Disagreement onlyOne() {
        List<Disagreement> all = Disagreements.of(open());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private AnnotatedPhotograph with(Disagreement of, int version) {
        AnnotatedPhotograph open = open();
        return take(open, of, of.versions().get(version)).applyTo(open).state();
    }

    private Edit take(AnnotatedPhotograph open, Disagreement of, Version version) {
        return Choosing.take(open, of, version, TwoVersions.weil(photograph).hand())
                .orElseThrow();
    }

    /** Keeps both, saves that, and looks what is on disk. */
    private AnnotatedPhotograph keptBoth() throws SaveFailure {
        TwoVersions weil = TwoVersions.weil(photograph);
        Edit edit = Choosing.keepBoth(weil.state(), onlyOne(), weil.hand()).orElseThrow();
        Applied applied = edit.applyTo(weil.state());
        assertThat(applied.inverse().applyTo(applied.state()).state()).isEqualTo(weil.state());
        weil.edit(now -> applied.state()).save();
        assertThat(open().hasConflict()).isFalse();
        return open();
    }

    private ReviseStatement<Optional<Certainty>> certainty(Certainty certainty) {
        return new ReviseStatement<>(
                ID,
                StatementFields.CERTAINTY,
                Optional.of(certainty),
                TwoVersions.lang(photograph).hand());
    }

    private ReviseStatement<List<Evidence>> sources(String citation) {
        return new ReviseStatement<>(
                ID,
                StatementFields.EVIDENCE,
                List.of(Evidence.of(Stance.ASSERTS, Source.of(citation))),
                TwoVersions.lang(photograph).hand());
    }

    private static Edit persons(String first, String second) {
        return new SetPersons(List.of(person(0, first), person(1, second)), Listing.REPLACES);
    }

    private static Person person(int number, String name) {
        return new Person("urn:uuid:p" + number, Name.of(name), Optional.empty());
    }
}
