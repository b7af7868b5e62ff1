package org.caveat.importing.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.importing.Arriving;
import org.caveat.importing.Coming;
import org.caveat.importing.Ids;
import org.caveat.importing.Readings;
import org.caveat.importing.table.Row;
import org.caveat.importing.table.Table;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;

/** Gathers the rows of all tables by photograph. */
final class OwnRows {
    private final Map<OwnTable, Table> tables;
    private final Arriving arriving;
    private final List<String> problems;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    OwnRows(Map<OwnTable, Table> tables, Arriving arriving, List<String> problems) {
        this.tables = tables;
        this.arriving = arriving;
        this.problems = problems;
    }

    Readings readings() {
        boolean hasNames = tables.containsKey(OwnTable.PLACES) && tables.containsKey(OwnTable.MAKERS);
        rows(OwnTable.PHOTOGRAPHS, (row, draft) -> PhotographRows.read(row, draft, hasNames));
        rows(OwnTable.PLACES, (row, draft) -> draft.name(PhotographFields.PLACE, name(row)));
        rows(OwnTable.MAKERS, (row, draft) -> draft.name(PhotographFields.MAKER, name(row)));
        rows(OwnTable.PEOPLE, this::person);
        rows(OwnTable.CAVEATS, this::caveat);
        rows(OwnTable.DISCUSSION, CaveatRows::reply);
        rows(OwnTable.EVIDENCE, this::evidence);
        Optional.ofNullable(tables.get(OwnTable.HISTORY))
                .ifPresent(history -> problems.add(arriving.say("importing.csv-history", history.name())));
        List<Coming> comings = drafts.values().stream()
                .map(draft -> new Coming(draft.where(), draft.folder, draft.state(), Coming.Fullness.PART))
                .toList();
        return new Readings(comings, problems);
    }

    private interface Reading {
        void read(Row row, Draft draft);
    }

    private void rows(OwnTable kind, Reading reading) {
        Table table = tables.get(kind);
        if (table == null) {
            return;
        }
        for (Row row : table.rows()) {
            draft(table, row).ifPresent(draft -> reading.read(row, draft));
        }
    }

    private Optional<Draft> draft(Table table, Row row) {
        String file = row.cell("file").replace('\\', '/');
        String where = arriving.say("importing.row", table.name(), row.number());
        int slash = file.lastIndexOf('/');
        if (file.substring(slash + 1).isEmpty()) {
            problems.add(arriving.say("importing.row-names-nothing", where, "file"));
            return Optional.empty();
        }
        return Optional.of(drafts.computeIfAbsent(file, none -> new Draft(file, where, arriving)));
    }

    private static Name name(Row row) {
        return new Name(
                row.cell("name"),
                Optional.empty(),
                Cells.several(row.cell("authority")),
                row.said("certainty").map(Certainty::new),
                row.said("role"),
                Foreign.NONE);
    }

    private void person(Row row, Draft draft) {
        Optional<Region> region = Cells.spelled(row.cell("region"));
        if (region.isEmpty() && row.said("region").isPresent()) {
            tell(OwnTable.PEOPLE, row, "importing.row-region");
        }
        String id = row.said("id").orElseGet(() -> Ids.of(draft.fileName, "person", row.cell("name")));
        draft.person(new Person(id, name(row), region));
    }

    private void caveat(Row row, Draft draft) {
        if (row.cell("id").isEmpty()) {
            tell(OwnTable.CAVEATS, row, "importing.row-id");
            return;
        }
        if (Cells.hasBrokenRegion(row)) {
            tell(OwnTable.CAVEATS, row, "importing.row-region");
        }
        if (!new CaveatRows(arriving).read(row, draft)) {
            tell(OwnTable.CAVEATS, row, "importing.row-says-nothing");
        }
    }

    private void evidence(Row row, Draft draft) {
        Source source =
                new Source(row.cell("citation"), row.said("identifier"), row.said("locator"), row.said("photograph"));
        Evidence evidence = new Evidence(
                new Stance(row.cell("stance")),
                source,
                row.said("quote"),
                Cells.texts(row, "note", draft.language),
                row.said("accessed"),
                Foreign.NONE);
        if (!draft.cite(row.cell("caveat_id"), evidence)) {
            tell(OwnTable.EVIDENCE, row, "importing.row-no-caveat");
        }
    }

    private void tell(OwnTable kind, Row row, String key) {
        String table = Optional.ofNullable(tables.get(kind)).map(Table::name).orElse("");
        problems.add(arriving.say(key, arriving.say("importing.row", table, row.number())));
    }
}
