package org.caveat.importing.catalogue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.importing.catalogue.Destination.What;

/**
 * What the headings of catalogues mean: English, German, French and Russian words, Dublin Core with and without its prefix,
 * and the column names that PastPerfect and CollectiveAccess write.
 */
final class Headings {
    private static final Map<String, What> KNOWN = new HashMap<>();
    private static final Map<String, String> LANGUAGES = new HashMap<>();
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("(.+?) (\\p{L}{2,})");
    private static final Pattern PREFIX =
            Pattern.compile("^(dc|dcterms|dcmi|iptc|xmp|ca objects|ca object representations) ");

    static {
        known(What.FILE, "file, filename, file name, files, image, image file, imagefile, media, original filename");
        known(What.FILE, "original file name, photo, photograph, digital file, object file, media original, relation");
        known(What.FILE, "datei, dateiname, bild, bilddatei, foto, fichier, nom de fichier, nom du fichier, файл");
        known(What.FILE, "имя файла, название файла, изображение, фото, image fichier, multimedia, path, pfad");
        known(What.TITLE, "title, headline, object title, titel, überschrift, bildtitel, titre, intitulé, название");
        known(What.TITLE, "заголовок, заглавие, preferred labels, preferred labels name, object name");
        known(What.CAPTION, "caption, description, descrip, abstract, image description, scope and content");
        known(What.CAPTION, "beschreibung, bildbeschreibung, bildunterschrift, bildlegende, légende, résumé, описание");
        known(What.CAPTION, "подпись, аннотация, kurzbeschreibung");
        known(What.ORIGINAL_CAPTION, "original caption, inscription, inscriptions, beschriftung, originallegende");
        known(What.ORIGINAL_CAPTION, "originaltext, aufschrift, légende originale, надпись, подпись на оригинале");
        known(What.ALT, "alt, alt text, alternative text, alternativtext, texte alternatif, альтернативный текст");
        known(What.DATE, "date, dates, date created, created, year, dated, date of photograph, production date");
        known(What.DATE, "temporal, issued, datum, datierung, jahr, aufnahmedatum, entstehungsdatum, aufnahmejahr");
        known(What.DATE, "date de prise de vue, datation, année, дата, год, дата съемки, датировка, display date");
        known(What.MAKER, "creator, photographer, maker, artist, author, by line, byline, fotograf, fotografin");
        known(What.MAKER, "urheber, künstler, autor, photographe, auteur, créateur, фотограф, автор, entity");
        known(What.PLACE, "place, places, location, spatial, coverage, city, place shown, ort, orte, aufnahmeort");
        known(What.PLACE, "lieu, lieux, lieu de prise de vue, localisation, место, место съемки, ort der aufnahme");
        known(What.PERSON, "person, people, persons, persons shown, people shown, depicted, sitter, personen");
        known(What.PERSON, "abgebildete personen, dargestellte, personnes, personnages, personnes représentées, люди");
        known(What.PERSON, "персоны, лица, изображенные лица, персоналии");
        known(What.KEYWORD, "keyword, keywords, subject, subjects, tags, search terms, schlagwort, schlagworte");
        known(What.KEYWORD, "schlagwörter, stichwort, stichwörter, mots clés, mots clefs, mot clé, sujet, sujets");
        known(What.KEYWORD, "ключевые слова, тема, темы, теги, lcsh");
        known(What.ACCESSION, "accession, accession number, accession no, accessno, object id, objectid, objid, idno");
        known(What.ACCESSION, "inventory number, inventory no, inv no, identifier, call number, reference code");
        known(What.ACCESSION, "signatur, inventarnummer, inventar nr, inv nr, archivnummer, cote, numéro d inventaire");
        known(What.ACCESSION, "numéro d’inventaire, инвентарный номер, шифр, номер, id number, object number");
        known(What.REPOSITORY, "repository, institution, holder, source, provider, holding institution, archiv");
        known(What.REPOSITORY, "einrichtung, besitzer, standort, établissement, détenteur, архив, хранитель, собрание");
        known(What.MEDIUM, "medium, format, technique, material, materials, technik, material technik, support");
        known(What.MEDIUM, "техника, материал, носитель, процесс, process, verfahren, procédé");
        known(What.RIGHTS, "rights, rights uri, license, licence, rightsstatement, rights statement, rechte, lizenz");
        known(What.RIGHTS, "droits, права, лицензия, copyright, licence uri, license uri, accessrights");
        known(What.CAVEAT, "caveat, caveats, note, notes, remark, remarks, comment, comments, bemerkung, bemerkungen");
        known(What.CAVEAT, "anmerkung, anmerkungen, hinweis, remarque, remarques, commentaire, примечание, примечания");
        languages("en", "english, englisch, anglais, английский");
        languages("de", "german, deutsch, allemand, немецкий");
        languages("fr", "french, französisch, français, французский");
        languages("ru", "russian, russisch, russe, русский");
        languages("es", "spanish, spanisch, espagnol, español");
        languages("it", "italian, italienisch, italien, italiano");
        languages("pl", "polish, polnisch, polonais, polski");
        languages("uk", "ukrainian, ukrainisch, ukrainien, украинский");
    }

    private Headings() {}

    private static void known(What what, String headings) {
        for (String heading : List.of(headings.split(", ", -1))) {
            KNOWN.put(plain(heading), what);
        }
    }

    private static void languages(String tag, String names) {
        List.of(names.split(", ", -1)).forEach(name -> LANGUAGES.put(plain(name), tag));
    }

    /** What a heading seems to mean, and in which language; nothing where that cannot be told. */
    static Optional<Destination> guess(String heading) {
        Optional<Destination> spelled = heading.indexOf(':') > 0 ? Destination.spelled(heading) : Optional.empty();
        String plain = plain(heading);
        return spelled.or(() -> known(plain))
                .or(() -> known(PREFIX.matcher(plain).replaceFirst("")))
                .or(() -> inALanguage(PREFIX.matcher(plain).replaceFirst("")));
    }

    private static Optional<Destination> known(String plain) {
        return Optional.ofNullable(KNOWN.get(plain)).map(Destination::of);
    }

    private static Optional<Destination> inALanguage(String plain) {
        Matcher parts = IN_A_LANGUAGE.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String named = parts.group(2);
        Optional<String> tag = Optional.ofNullable(LANGUAGES.get(named)).or(() -> Optional.of(named)
                .filter(word -> List.of(Locale.getISOLanguages()).contains(word)));
        return tag.flatMap(language -> known(parts.group(1)).map(destination -> destination.in(language)));
    }

    /** Without case, marks on letters, and what stands between words. */
    private static String plain(String heading) {
        String lower = Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return lower.replaceAll("\\p{M}+", "")
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
