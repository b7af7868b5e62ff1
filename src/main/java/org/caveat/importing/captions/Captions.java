package org.caveat.importing.captions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.importing.ForeignPhotograph;
import org.caveat.importing.PictureSize;
import org.caveat.metadata.Entry;
import org.caveat.metadata.WrittenDate;
import org.caveat.model.Agent;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * Gathers what other programs said of a photograph: IPTC Core and Extension (Photo Metadata Standard 2025.1), Dublin Core,
 * and IPTC-IIM 4.2.
 */
final class Captions {
    private static final String EXTENSION = "Iptc4xmpExt:";
    private static final String OBJECT = EXTENSION + "ArtworkOrObject[1]/" + EXTENSION;
    private static final String NONE = "";

    private final Sources sources;
    private final String language;
    private final ForeignPhotograph photograph;

    private Captions(Sources sources, String language, ForeignPhotograph photograph) {
        this.sources = sources;
        this.language = language;
        this.photograph = photograph;
    }

    /** @param language that of texts for readers of any */
    static void gather(
            Sources sources, String language, PictureSize size, int orientation, ForeignPhotograph photograph) {
        Captions captions = new Captions(sources, language, photograph);
        captions.words();
        captions.thing();
        captions.names();
        captions.date();
        sources.xmp().forEach(tags -> new ForeignRegions(tags, size, orientation, language, photograph).gather());
    }

    private void words() {
        titles().forEach(text -> photograph.more(PhotographFields.TITLE, new Title(text, Optional.empty())));
        byLanguage(sources.texts("dc:description", "Caption/Abstract", language))
                .forEach(text -> photograph.describe(Statement.CAPTION, text));
        byLanguage(sources.texts("Iptc4xmpCore:AltTextAccessibility", NONE, language))
                .forEach(text -> photograph.more(PhotographFields.ALT_TEXT, text));
        byLanguage(sources.texts(OBJECT + "AOContentDescription", NONE, language))
                .forEach(text -> photograph.describe(Statement.ORIGINAL_CAPTION, text));
    }

    /** The title; where it is but the name of the file, or none, the headline. */
    private List<Text> titles() {
        String name = photograph.fileName();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        List<Text> titles = byLanguage(sources.texts("dc:title", "Object Name", language)).stream()
                .filter(text -> !text.value().equals(name) && !text.value().equals(stem))
                .toList();
        List<Text> headline = titles.isEmpty() ? sources.texts("photoshop:Headline", "Headline", language) : titles;
        return headline.isEmpty() ? byLanguage(sources.texts(OBJECT + "AOTitle", NONE, language)) : headline;
    }

    /** One text a language, the first. */
    private static List<Text> byLanguage(List<Text> texts) {
        Map<String, Text> first = new LinkedHashMap<>();
        texts.forEach(text -> first.putIfAbsent(text.language(), text));
        return List.copyOf(first.values());
    }

    private void thing() {
        sources.value(OBJECT + "AOSourceInvNo", NONE)
                .ifPresent(number -> photograph.more(PhotographFields.IDENTIFIER, Identifier.of("accession", number)));
        sources.value(OBJECT + "AOSource", NONE)
                .or(() -> sources.value("photoshop:Credit", "Credit"))
                .ifPresent(holder -> photograph.one(PhotographFields.REPOSITORY, Agent.organization(holder)));
        sources.value(OBJECT + "AOPhysicalDescription", NONE)
                .ifPresent(medium -> photograph.one(PhotographFields.MEDIUM, medium));
        sources.value(EXTENSION + "DigitalSourceType", NONE)
                .filter(term -> term.startsWith("http://cv.iptc.org/"))
                .ifPresent(term -> photograph.one(PhotographFields.DIGITAL_SOURCE_TYPE, term));
        sources.value("xmpRights:WebStatement", NONE)
                .filter(address -> address.matches("https?://(www\\.)?(rightsstatements|creativecommons)\\.org/\\S+"))
                .ifPresent(
                        address -> photograph.one(PhotographFields.RIGHTS, address.replaceFirst("^https:", "http:")));
    }

    private void names() {
        List<String> artists = sources.values(OBJECT + "AOCreator", NONE);
        List<String> makers = artists.isEmpty() ? sources.values("dc:creator", "By-line") : artists;
        makers.forEach(maker -> photograph.more(PhotographFields.MAKER, Name.of(maker)));
        sources.values("dc:subject", "Keywords")
                .forEach(word -> photograph.more(PhotographFields.KEYWORD, Name.of(word)));
        sources.values(EXTENSION + "PersonInImage", NONE).forEach(name -> photograph.person(name, Optional.empty()));
        sources.xmp().forEach(tags -> {
            structures(tags, EXTENSION + "PersonInImageWDetails")
                    .forEach(one -> tags.first(one + EXTENSION + "PersonName")
                            .ifPresent(name -> photograph.person(name, Optional.empty())));
            places(tags, "LocationShown", "shown");
            places(tags, "LocationCreated", "made");
        });
        place();
    }

    private static List<String> structures(Tags tags, String list) {
        List<String> paths = new ArrayList<>();
        for (int i = 1; i <= tags.count(list); i++) {
            paths.add(list + "[" + i + "]/");
        }
        return paths;
    }

    private void places(Tags tags, String list, String role) {
        for (String one : structures(tags, EXTENSION + list)) {
            String named = Stream.of("LocationName", "Sublocation", "City", "ProvinceState", "CountryName")
                    .map(part -> tags.first(one + EXTENSION + part))
                    .flatMap(Optional::stream)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!named.isEmpty()) {
                List<String> authorities = tags.all(one + EXTENSION + "LocationId").stream()
                        .map(Text::value)
                        .filter(id -> id.startsWith("http"))
                        .toList();
                more(PhotographFields.PLACE, named, authorities, Optional.of(role));
            }
        }
    }

    private void more(Field<List<Name>> field, String name, List<String> authorities, Optional<String> role) {
        photograph.more(field, new Name(name, Optional.empty(), authorities, Optional.empty(), role, Foreign.NONE));
    }

    /** The place in the fields of old, which do not say whether it is shown or where the picture was made. */
    private void place() {
        boolean hasPlaces =
                !photograph.state().photograph().get(PhotographFields.PLACE).isEmpty();
        String named = Stream.of(
                        sources.value("Iptc4xmpCore:Location", "Sub-location"),
                        sources.value("photoshop:City", "City"),
                        sources.value("photoshop:State", "Province/State"),
                        sources.value("photoshop:Country", "Country/Primary Location Name"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!hasPlaces && !named.isEmpty()) {
            more(PhotographFields.PLACE, named, List.of(), Optional.empty());
        }
    }

    /** That of the thing that is shown, in words where it is not sure; else that of the picture. */
    private void date() {
        Optional<String> circa = sources.value(OBJECT + "AOCircaDateCreated", NONE);
        Optional<String> made = sources.value(OBJECT + "AODateCreated", NONE)
                .or(() -> sources.value("photoshop:DateCreated", "Date Created"))
                .flatMap(date -> WrittenDate.edtf(new Entry(NONE, "Date Created", date)));
        circa.or(() -> made).ifPresent(date -> photograph.one(PhotographFields.DATE, Taken.on(date)));
    }
}
