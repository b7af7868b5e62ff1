package org.caveat.export.csv;

import java.util.List;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;

/** The people, places and makers, one name of one photograph a row. */
final class NameTables {
    private static final List<String> PEOPLE = List.of("file", "id", "name", "certainty", "authority", "region");
    private static final List<String> NAMES = List.of("file", "name", "role", "certainty", "authority");

    private NameTables() {}

    static Table people(String language) {
        return new Table("people", PEOPLE, photograph -> photograph.state().photograph().persons().stream()
                .map(person -> named(photograph, person.name(), language)
                        .put("id", person.id())
                        .put("region", person.region().map(Region::spelled)))
                .toList());
    }

    static Table places(String language) {
        return names("places", PhotographFields.PLACE, language);
    }

    static Table makers(String language) {
        return names("makers", PhotographFields.MAKER, language);
    }

    private static Table names(String table, Field<List<Name>> field, String language) {
        return new Table(table, NAMES, photograph -> photograph.state().photograph().get(field).stream()
                .map(name -> named(photograph, name, language).put("role", name.role()))
                .toList());
    }

    private static Row named(PublishedPhotograph photograph, Name name, String language) {
        Row row = new Row(language).put("file", photograph.file()).put("name", name.value());
        row.put("certainty", name.certainty().map(Certainty::key));
        return row.put("authority", Joined.values(name.authorities()));
    }
}
