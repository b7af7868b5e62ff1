package org.caveat.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.check.rule.Rule;
import org.caveat.check.rule.Severity;
import org.caveat.check.rule.Trial;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final Rules RULES = new Rules(Messages.english(), Trial.NONE);
    private final Check check = new Check(Messages.english(), Trial.NONE);

    @Test
    void findingsComeInTheOrderOfFilesThenOfRulesThenOfCaveats(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a9.jpg.caveat.json"), "{}");
        Holding second =
                unsaved("a2.jpg", Given.caveat(1, Kind.CARE, "Names."), Given.caveat(2, Kind.BEFORE, "A war."));
        CollectionOnDisk collection = new CollectionOnDisk(
                folder, CollectionDescription.NONE, List.of(Given.locked("a10.jpg"), second), List.of("x: closed."));
        assertThat(check.run(collection, Options.QUICK, Progress.NONE))
                .extracting(Finding::file, Finding::rule, finding -> finding.caveat()
                        .orElse(""))
                .containsExactly(
                        tuple("", "folder-unreadable", ""),
                        tuple("a2.jpg", "no-caption", ""),
                        tuple("a2.jpg", "no-alt-text", ""),
                        tuple("a2.jpg", "unsourced-caveat", Given.id(2)),
                        tuple("a2.jpg", "unsourced-caveat", Given.id(1)),
                        tuple("a9.jpg.caveat.json", "sidecar-orphaned", ""),
                        tuple("a10.jpg", "sidecar-unreadable", ""));
    }

    @Test
    void theSameCollectionGivesTheSameFindings() {
        List<Holding> many = IntStream.range(0, 300)
                .mapToObj(number -> unsaved(number + ".jpg", Given.caveat(1, Kind.CARE, "Names.")))
                .toList();
        List<Finding> once = check.run(Given.collection(many), Options.QUICK, Progress.NONE);
        assertThat(once).hasSize(900);
        assertThat(check.run(Given.collection(many), Options.QUICK, Progress.NONE))
                .isEqualTo(once);
    }

    @Test
    void aCaveatOfTheCollectionsOwnKindIsCalledByItsWords() {
        OwnKind own = new OwnKind(
                "provenance", List.of(Text.of("en", "Provenance")), List.of(), Optional.empty(), Foreign.NONE);
        CollectionOnDisk collection = new CollectionOnDisk(
                Path.of("/nowhere"),
                new CollectionDescription(Said.NOTHING.with(CollectionFields.KINDS, List.of(own))),
                List.of(Given.photograph("a.jpg", Given.caveat(1, new Kind("provenance"), "Bought."))));
        assertThat(check.run(collection, Options.QUICK, Progress.NONE))
                .extracting(Finding::message)
                .contains("a.jpg: the caveat “Provenance” rests on no source.");
    }

    @Test
    void progressCountsThePhotographs() {
        AtomicLong most = new AtomicLong();
        check.run(
                Given.collection(Given.photograph("a.jpg"), Given.photograph("b.jpg")), Options.QUICK, new Progress() {
                    @Override
                    public void at(long done, long total) {
                        assertThat(total).isEqualTo(2);
                        most.accumulateAndGet(done, Math::max);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                });
        assertThat(most).hasValue(2);
    }

    @Test
    void aCancelledCheckStops() {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThat(check.run(Given.collection(Given.photograph("a.jpg")), Options.QUICK, cancelled))
                .isEmpty();
    }

    @Test
    void everyRuleHasItsNameOnceAndARemedy() {
        Messages messages = Messages.english();
        List<String> names = Stream.concat(RULES.ofCollection().stream(), RULES.ofPhotograph(Options.FIXITY).stream())
                .map(Rule::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(
                        messages.has("check." + name + ".remedy"))
                .as(name)
                .isTrue());
        assertThat(names)
                .contains(
                        "sidecar-unreadable",
                        "sidecar-schema",
                        "sidecar-orphaned",
                        "conflict-open",
                        "conflict-copy",
                        "photograph-unreadable",
                        "photograph-changed",
                        "unsourced-caveat",
                        "disputed-one-sided",
                        "no-caption",
                        "no-alt-text",
                        "date-invalid",
                        "date-without-basis",
                        "lead-twice",
                        "region-outside-picture",
                        "about-nobody");
    }

    @Test
    void anErrorMattersMoreThanAWarningAndThatMoreThanANote() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.NOTE.isAtLeast(Severity.WARNING)).isFalse();
        assertThat(Severity.ERROR.key()).isEqualTo("error");
    }

    /** A photograph whose sidecar is not written yet, so that nothing can be said of how it is spelled. */
    private static Holding unsaved(String file, Statement... statements) {
        return Given.holding(file, new Loaded.Absent(Given.bare(file).withItems(List.of(statements))));
    }
}
