package org.caveat.export.csv;

import java.util.List;
import org.caveat.export.CaveatTexts;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Agent;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;

/** The caveats, one a row, those of a photograph in the order in which they are read. */
final class CaveatTable {
    private static final List<String> COLUMNS = List.of(
            "file",
            "id",
            "kind",
            "text_*",
            "short_*",
            "certainty",
            "disputed",
            "unsourced",
            "lead",
            "status",
            "when_edtf",
            "place",
            "about",
            "about_id",
            "region_x",
            "region_y",
            "region_w",
            "region_h",
            "region_path",
            "beyond_edge",
            "beyond_at",
            "page",
            "other_file",
            "reason",
            "replaced_by",
            "private",
            "text_rights_uri",
            "author",
            "created",
            "modified");

    private final CaveatTexts texts;
    private final String language;

    private CaveatTable(CaveatTexts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param language that of texts that do not name theirs */
    static Table of(CaveatTexts texts, String language) {
        return new Table("caveats", COLUMNS, new CaveatTable(texts, language)::rows);
    }

    private List<Row> rows(PublishedPhotograph photograph) {
        return photograph.state().caveatsInOrder().stream()
                .map(caveat -> row(photograph, caveat))
                .toList();
    }

    private Row row(PublishedPhotograph photograph, Caveat caveat) {
        Row row = new Row(language).put("file", photograph.file());
        statement(row, caveat);
        subject(row, caveat, photograph.state().photograph());
        row.put("other_file", photograph.state().otherFile(caveat));
        record(row, caveat.statement().said());
        return row;
    }

    private void statement(Row row, Caveat caveat) {
        row.put("id", caveat.id());
        row.put("kind", caveat.kind().key());
        row.texts("text", texts.of(caveat));
        row.texts("short", caveat.shortTexts());
        row.put("certainty", caveat.certainty().map(Certainty::key));
        row.put("disputed", caveat.isDisputed());
        row.put("unsourced", caveat.isUnsourced());
        row.put("lead", caveat.isLead());
        row.put("status", caveat.status().key());
    }

    private static void subject(Row row, Caveat caveat, Photograph photograph) {
        row.put("when_edtf", caveat.when());
        row.put("place", caveat.place().map(Name::value));
        row.put("about", Joined.values(caveat.about(), id -> nameOf(photograph, id)));
        row.put("about_id", Joined.values(caveat.about()));
        caveat.region().ifPresent(region -> region(row, region));
        caveat.beyond().ifPresent(beyond -> beyond(row, beyond));
        caveat.page().ifPresent(page -> row.put("page", page));
    }

    private static String nameOf(Photograph photograph, String id) {
        return photograph.person(id).map(Person::name).map(Name::value).orElse(id);
    }

    private static void region(Row row, Region region) {
        if (region instanceof Region.Rectangle box) {
            row.put("region_x", box.x()).put("region_y", box.y());
            row.put("region_w", box.width()).put("region_h", box.height());
        } else if (region instanceof Region.Polygon polygon) {
            row.put("region_path", polygon.path());
        } else {
            row.put("region_path", region.spelled());
        }
    }

    private static void beyond(Row row, Beyond beyond) {
        row.put("beyond_edge", beyond.edge());
        beyond.at().ifPresent(at -> row.put("beyond_at", at));
    }

    private static void record(Row row, Said said) {
        row.put("reason", said.get(StatementFields.REASON));
        row.put("replaced_by", said.get(StatementFields.REPLACED_BY));
        row.put("private", said.get(StatementFields.PRIVATE));
        row.put("text_rights_uri", said.get(StatementFields.RIGHTS));
        row.put("author", said.get(StatementFields.CREATOR).map(Agent::name));
        row.put("created", said.get(StatementFields.CREATED).map(Timestamp::text));
        row.put("modified", said.get(StatementFields.MODIFIED).map(Timestamp::text));
    }
}
