package org.caveat.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Field;
import org.caveat.model.PageFields;
import org.caveat.model.Said;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published JSON-LD: an {@code AnnotationPage} for each photograph, which is its sidecar's public part, and the {@code
 * AnnotationCollection} that they make up (Web Annotation Data Model, Recommendation of 23 February 2017, 5.1 and 5.2).
 * Web sites embed the same pages.
 */
public final class PublishedJson {
    /** What a page's file is called after its photograph's tree name. */
    public static final String ENDING = ".jsonld";

    private static final String SCHEMA_VERSION = "1.0";
    private static final String PAGES = "caveat:pages";
    private static final String IN_THE_LIST = "\n    ";
    private static final List<Field<?>> PUBLIC_OF_THE_COLLECTION = List.of(
            CollectionFields.LABEL,
            CollectionFields.DESCRIPTION,
            CollectionFields.INSTITUTION,
            CollectionFields.LANGUAGE,
            CollectionFields.RIGHTS,
            CollectionFields.KINDS);

    private final SidecarJson json;
    private final Publication publication;
    private final List<PublishedPhotograph> photographs;
    /** How many statements the pages before one hold; last, how many there are. */
    private final int[] startIndex;

    public PublishedJson(SidecarJson json, Publication publication) {
        this.json = json;
        this.publication = publication;
        this.photographs = publication.photographs();
        this.startIndex = new int[photographs.size() + 1];
        for (int i = 0; i < photographs.size(); i++) {
            startIndex[i + 1] =
                    startIndex[i] + photographs.get(i).state().items().size();
        }
    }

    /** The page of a photograph as it stands for itself, without what is before and after it. */
    public String alone(int index) {
        return CanonicalText.of(DefinedTerms.only(tree(index)));
    }

    /** The page of a photograph, by its place in the publication. */
    public String page(int index) {
        ObjectNode tree = tree(index);
        tree.put("startIndex", startIndex[index]);
        if (index > 0) {
            tree.put("prev", pageId(index - 1));
        }
        if (index < photographs.size() - 1) {
            tree.put("next", pageId(index + 1));
        }
        return CanonicalText.of(DefinedTerms.only(tree));
    }

    private ObjectNode tree(int index) {
        AnnotatedPhotograph state = photographs.get(index).state();
        Said page = state.page()
                .with(PageFields.ID, pageId(index))
                .with(PageFields.SCHEMA_VERSION, version(state))
                .with(PageFields.PART_OF, Optional.of(collectionId()));
        ObjectNode tree = json.write(state.with(page));
        if (publication.options().carries(Extra.GPS)) {
            position(photographs.get(index), tree.withObjectProperty("caveat:photo"));
        }
        return tree;
    }

    /** Where on earth the camera was: degrees, north and east positive (WGS 84), as texts, since no number here has a point. */
    private static void position(PublishedPhotograph photograph, ObjectNode thing) {
        photograph.holding().facts().facts().device().gps().ifPresent(gps -> {
            ObjectNode position = thing.putObject("caveat:position");
            position.put("caveat:latitude", BigDecimal.valueOf(gps.latitude()).toPlainString());
            position.put("caveat:longitude", BigDecimal.valueOf(gps.longitude()).toPlainString());
        });
    }

    /**
     * Writes the collection as a whole, with the list of its pages, of which no more than one is in memory.
     *
     * @throws IOException where nothing can be written there
     */
    public void collection(Writer out) throws IOException {
        ObjectNode tree = new CollectionCodec().write(description());
        tree.put("total", startIndex[photographs.size()]);
        if (!photographs.isEmpty()) {
            tree.put("first", pageId(0));
            tree.put("last", pageId(photographs.size() - 1));
        }
        tree.putArray(PAGES);
        String whole = CanonicalText.of(DefinedTerms.only(tree));
        // No text holds this: in one, the quotation marks would be escaped.
        int list = whole.indexOf("\"" + PAGES + "\": []") + PAGES.length() + 5;
        out.append(whole, 0, list);
        for (int i = 0; i < photographs.size(); i++) {
            out.append(i == 0 ? IN_THE_LIST : "," + IN_THE_LIST);
            out.append(CanonicalText.of(listed(i)).strip().replace("\n", IN_THE_LIST));
        }
        out.append(photographs.isEmpty() ? "" : "\n  ").append(whole, list, whole.length());
    }

    private ObjectNode listed(int index) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("id", pageId(index));
        page.put("type", "AnnotationPage");
        page.put("caveat:fileName", photographs.get(index).file());
        page.put("caveat:document", photographs.get(index).names().tree() + ENDING);
        return page;
    }

    /** The same text for the inside of an HTML {@code script}: nothing in it can end the element (HTML, 4.12.1.3). */
    public static String embedded(String page) {
        return page.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private CollectionDescription description() {
        Said whole = publication.description().said();
        Said part = Said.NOTHING.with(CollectionFields.ID, collectionId());
        for (Field<?> field : PUBLIC_OF_THE_COLLECTION) {
            part = copied(field, whole, part);
        }
        return new CollectionDescription(new WithoutUnknown().take(part));
    }

    private static <T> Said copied(Field<T> field, Said from, Said to) {
        return to.with(field, from.get(field));
    }

    private String pageId(int index) {
        PublishedPhotograph photograph = photographs.get(index);
        String id = photograph.state().page().get(PageFields.ID);
        return id.isEmpty() ? named(collectionId() + "/" + photograph.file()) : id;
    }

    /** Its own; where no file describes it, one made from its title, so that every export gives the same. */
    private String collectionId() {
        return publication.description().id().orElseGet(() -> named(publication.title()));
    }

    /** A name-based UUID: RFC 4122, 4.3. */
    private static String named(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String version(AnnotatedPhotograph state) {
        String version = state.page().get(PageFields.SCHEMA_VERSION);
        return version.isEmpty() ? SCHEMA_VERSION : version;
    }
}
