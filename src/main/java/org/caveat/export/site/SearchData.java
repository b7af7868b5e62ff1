package org.caveat.export.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.export.ExportFolder;
import org.caveat.export.Headings;
import org.caveat.export.PageWords;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * The words by which the index's search finds photographs: one text for each, in the order of the cards. A script, for
 * browsers read nothing else from a disk.
 */
final class SearchData {
    private static final String FILE = "site-search-data.js";
    private static final String SCRIPT = "site-search.js";
    private static final String BETWEEN = "\n";

    private SearchData() {}

    /** Writes the words, and the script that looks for them. */
    static void writeTo(ExportFolder folder, List<SitePhotograph> photographs, PageWords words) throws IOException {
        folder.write(FILE, of(photographs, words));
        folder.write(SCRIPT, SiteAssets.resource("/script/" + SCRIPT));
    }

    private static String of(List<SitePhotograph> photographs, PageWords words) {
        Headings headings = new Headings(words);
        return photographs.stream()
                .map(photograph -> quoted(String.join(BETWEEN, texts(photograph, headings, words))))
                .collect(Collectors.joining(",\n", "window.caveatSearch = [\n", "\n];\n"));
    }

    private static List<String> texts(SitePhotograph shown, Headings headings, PageWords words) {
        PublishedPhotograph published = shown.published();
        AnnotatedPhotograph state = published.state();
        Photograph photograph = state.photograph();
        List<String> texts = new ArrayList<>();
        texts.add(headings.title(published).value());
        texts.add(headings.byline(published));
        photograph.titles().stream().map(Title::text).map(Text::value).forEach(texts::add);
        state.description().stream().map(Text::value).forEach(texts::add);
        state.statements().stream()
                .filter(Statement::isOriginalCaption)
                .flatMap(original -> original.get(StatementFields.BODY).stream())
                .map(Body::text)
                .map(Text::value)
                .forEach(texts::add);
        shown.caveats().forEach(caveat -> add(caveat, words, texts));
        photograph
                .get(PhotographFields.PERSON)
                .forEach(person -> texts.add(person.name().value()));
        photograph.get(PhotographFields.PLACE).stream().map(Name::value).forEach(texts::add);
        return texts;
    }

    private static void add(Caveat caveat, PageWords words, List<String> texts) {
        words.texts().of(caveat).stream().map(Text::value).forEach(texts::add);
        caveat.place().map(Name::value).ifPresent(texts::add);
    }

    /** A string of a script: nothing in it can end the string, the line or the element that a page would put it into. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isPlain = letter >= ' '
                    && "\"\\<>&".indexOf(letter) < 0
                    && !Character.isSurrogate(letter)
                    && Character.getType(letter) != Character.LINE_SEPARATOR
                    && Character.getType(letter) != Character.PARAGRAPH_SEPARATOR;
            if (isPlain) {
                quoted.append(letter);
            } else {
                quoted.append(String.format("\\u%04x", (int) letter));
            }
        }
        return quoted.append('"').toString();
    }
}
