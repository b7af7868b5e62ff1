package org.caveat.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.holding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.Layout;
import org.caveat.export.SampleCollection;
import org.caveat.export.csv.CsvExport;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Imports;
import org.caveat.importing.Incoming;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;

/** What went out as tables, and comes back. */
class CsvImportTest {
    private static final Messages WORDS = Messages.english();
    private static final Hand BY = Hand.of("A. Marin", Instant.parse("2026-11-21T10:00:00Z"));
    private static final ExportOptions RAW =
            new ExportOptions(false, Set.of(), Optional.empty(), true, true, Layout.PLAIN, Optional.empty());

    @Provide
    Arbitrary<AnnotatedPhotograph> photographs() {
        return SomePhotographs.all();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatComesBackEqualsWhatWentOut(@ForAll("photographs") AnnotatedPhotograph state) throws Exception {
        CollectionOnDisk before = collection(holding("in/a.jpg", state));
        SortedMap<String, String> out = exported(before, ExportOptions.PLAIN);

        ImportPlan plan = plan(bare(before), out, false);
        AnnotatedPhotograph back = after(plan.incoming().get(0));

        assertThat(plan.problems()).isEmpty();
        assertThat(exported(collection(holding("in/a.jpg", back)), ExportOptions.PLAIN))
                .as("the same tables again")
                .isEqualTo(out);
        assertThat(back.photograph().persons()).isEqualTo(state.photograph().persons());
        assertThat(back.statements())
                .extracting(Statement::id)
                .containsExactlyInAnyOrderElementsOf(
                        state.statements().stream().map(Statement::id).toList());
        for (Statement caveat : state.statements()) {
            if (caveat.isCaveat()) {
                assertThat(back.statement(caveat.id())).contains(caveat);
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whatIsThereAlreadyChangesNothingEvenWhereItWouldBeReplaced(@ForAll("photographs") AnnotatedPhotograph state)
            throws Exception {
        CollectionOnDisk there = collection(holding("in/a.jpg", state));

        ImportPlan plan = plan(there, exported(there, ExportOptions.PLAIN), true);

        assertThat(plan.incoming().get(0).differences()).isEmpty();
        assertThat(after(plan.incoming().get(0))).isEqualTo(state);
    }

    @Test
    void allThatTheTablesOfTheSamplesHoldComesBackAndNothingIsLostByBringingItIn() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        SortedMap<String, String> guarded = exported(samples, ExportOptions.PLAIN);
        SortedMap<String, String> raw = exported(samples, RAW);

        assertThat(plan(samples, guarded, true).incoming())
                .hasSize(9)
                .allSatisfy(incoming -> assertThat(incoming.differences()).isEmpty());
        for (SortedMap<String, String> tables : List.of(guarded, raw)) {
            ImportPlan plan = plan(bare(samples), tables, false);
            assertThat(plan.problems()).isEmpty();
            for (int i = 0; i < 9; i++) {
                AnnotatedPhotograph sample = samples.holdings().get(i).state();
                AnnotatedPhotograph back = after(plan.incoming().get(i));
                assertThat(back.description()).hasSameElementsAs(sample.description());
                assertThat(back.caveats())
                        .extracting(caveat ->
                                caveat.id() + caveat.texts() + caveat.evidence().size())
                        .containsAll(sample.caveats().stream()
                                .filter(caveat -> caveat.stands() && !caveat.isPrivate())
                                .map(caveat -> caveat.id()
                                        + caveat.texts()
                                        + caveat.evidence().size())
                                .toList());
            }
        }
    }

    @Test
    void aCellThatWasChangedInASpreadsheetComesInAloneAndOnlyWhereItMay() throws Exception {
        Statement caveat = Given.caveat(1, Kind.AFTER, "=It burned.");
        CollectionOnDisk there = collection(Given.photograph("a.jpg", caveat));
        SortedMap<String, String> tables = exported(there, ExportOptions.PLAIN);
        tables.replaceAll((name, text) -> text.replace("'=It burned.", "'=It burned in 1871."));

        Incoming filling = plan(there, tables, false).incoming().get(0);
        Incoming replacing = plan(there, tables, true).incoming().get(0);

        assertThat(filling.changes()).isEmpty();
        assertThat(filling.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.before()).isEqualTo("=It burned. (en)");
            assertThat(kept.after()).isEqualTo("=It burned in 1871. (en)");
        });
        assertThat(after(replacing).caveats().get(0).texts().get(0).value()).isEqualTo("=It burned in 1871.");
        assertThat(after(replacing).statements().get(0).get(StatementFields.TARGET))
                .isEqualTo(caveat.get(StatementFields.TARGET));
    }

    @Test
    void whatARowLacksIsToldWithFileAndRowAndTheOthersComeIn() throws Exception {
        CollectionOnDisk there = collection(Given.photograph("a.jpg"), Given.photograph("b.jpg"));
        SortedMap<String, String> tables = new TreeMap<>();
        tables.put(
                "caveats.csv",
                """
                file,id,kind,text_en,region_x,region_y,region_w,region_h,region_path,beyond_edge
                a.jpg,,after,Lost.,,,,,,
                ,urn:uuid:1,after,Whose?,,,,,,
                a.jpg,urn:uuid:2,after,It burned.,-5,1,2,3,,
                ../../b.jpg,urn:uuid:3,after,Outside.,,,,,,
                gone.jpg,urn:uuid:4,after,Gone.,,,,,,
                """);
        tables.put("evidence.csv", "caveat_id,stance,citation,file\nurn:uuid:9,asserts,A book.,a.jpg\n");

        ImportPlan plan = plan(there, tables, false);

        assertThat(plan.problems())
                .anyMatch(line -> line.contains("caveats.csv, row 2 has no id"))
                .anyMatch(line -> line.contains("caveats.csv, row 3 does not say which photograph"))
                .anyMatch(line -> line.contains("caveats.csv, row 4: the region cannot be read"))
                .anyMatch(
                        line -> line.contains("caveats.csv, row 6 is about gone.jpg, which is not in this collection"))
                .anyMatch(line -> line.contains("evidence.csv, row 2 is evidence of a caveat that is neither here"));
        assertThat(after(plan.incoming().get(0)).caveats()).hasSize(1);
    }

    private static CollectionOnDisk bare(CollectionOnDisk collection) {
        return collection.with(collection.holdings().stream()
                .map(Holding::file)
                .map(file -> holding(file, new Loaded.Absent(Given.bare(file))))
                .toList());
    }

    private static AnnotatedPhotograph after(Incoming incoming) {
        return incoming.edit().applyTo(incoming.photograph().state()).state();
    }

    private static ImportPlan plan(CollectionOnDisk collection, SortedMap<String, String> tables, boolean replaces)
            throws Exception {
        Path folder = Files.createTempDirectory("tables");
        try {
            for (var table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
            return new Imports(List.of(new CsvImport()), WORDS).plan(collection, folder, replaces, BY);
        } finally {
            delete(folder);
        }
    }

    private static SortedMap<String, String> exported(CollectionOnDisk collection, ExportOptions options)
            throws Exception {
        Path folder = Files.createTempDirectory("tables");
        try {
            Exports exports = new Exports(List.of(new CsvExport(new CaveatTexts(WORDS))), WORDS, Clock.systemUTC());
            exports.run(new ExportPlan(collection, List.of("csv"), folder.resolve("out"), options), Progress.NONE);
            SortedMap<String, String> tables = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder.resolve("out/csv"))) {
                for (Path file : files.toList()) {
                    tables.put(
                            file.getFileName().toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
            return tables;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
