package org.caveat.export.csv;

import java.util.List;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;

/** The people, places and makers, one name of one photograph a row. */
final class NameTables {
    private static final List<String> PEOPLE = List.of("file", "name", "certainty", "authority", "region");
    private static final List<String> NAMES = List.of("file", "name", "role", "certainty", "authority");

    private NameTables() {}

    static Table people(Publication publication) {
        Table table = new Table(publication.language(), PEOPLE);
        for (PublishedPhotograph photograph : publication.photographs()) {
            for (Person person : photograph.state().photograph().persons()) {
                Table.Row row = named(table, photograph, person.name());
                row.put("region", person.region().map(Region::spelled));
            }
        }
        return table;
    }

    static Table places(Publication publication) {
        return names(publication, PhotographFields.PLACE);
    }

    static Table makers(Publication publication) {
        return names(publication, PhotographFields.MAKER);
    }

    private static Table names(Publication publication, Field<List<Name>> field) {
        Table table = new Table(publication.language(), NAMES);
        for (PublishedPhotograph photograph : publication.photographs()) {
            for (Name name : photograph.state().photograph().get(field)) {
                named(table, photograph, name).put("role", name.role());
            }
        }
        return table;
    }

    private static Table.Row named(Table table, PublishedPhotograph photograph, Name name) {
        Table.Row row = table.row().put("file", photograph.file()).put("name", name.value());
        row.put("certainty", name.certainty().map(Certainty::key));
        return row.put("authority", Joined.values(name.authorities()));
    }
}
