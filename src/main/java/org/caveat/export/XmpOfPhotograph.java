package org.caveat.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.metadata.Facts;
import org.caveat.metadata.xmp.Schema;
import org.caveat.metadata.xmp.XmpDocument;
import org.caveat.metadata.xmp.XmpName;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.metadata.xmp.XmpValue.Items;
import org.caveat.model.Agent;
import org.caveat.model.CommunityLabel;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.caveat.text.Messages;

/**
 * What is published of a photograph as XMP, in the fields of the IPTC Photo Metadata Standard 2025.1; for files beside
 * photographs and within them.
 */
public final class XmpOfPhotograph {
    private static final int DEGREE = 60;
    private static final XmpName DESCRIPTION = Schema.DC.name("description");
    private static final XmpName DESCRIBED = Schema.CAVEAT.name("described");

    private final Publication publication;
    private final PublishedJson json;
    private final Messages messages;
    private final PageWords page;
    private final XmpScribe scribe;

    public XmpOfPhotograph(Publication publication, PublishedJson json, Messages messages) {
        this.publication = publication;
        this.json = json;
        this.messages = messages;
        this.page = PageWords.of(publication, messages);
        this.scribe = new XmpScribe(page.tongue());
    }

    /**
     * Adds all that is published of a photograph.
     *
     * @param place of the photograph in the publication
     * @param base what somebody else's packet says of it
     * @return the same packet
     */
    public XmpDocument on(int place, XmpDocument base) {
        PublishedPhotograph published = publication.photographs().get(place);
        Photograph photograph = published.state().photograph();
        XmpNames names = new XmpNames(photograph, page.labels(), messages);
        XmpThing thing = new XmpThing(scribe, published.state(), page.labels(), messages, names.makers());
        words(base, published, names, thing);
        names(base, names, thing);
        rights(base, photograph);
        record(base, published);
        return base.set(Schema.CAVEAT.name("page"), XmpScribe.plain(json.alone(place)));
    }

    private void words(XmpDocument base, PublishedPhotograph published, XmpNames names, XmpThing thing) {
        CaveatViews views = new CaveatViews(Destinations.NOWHERE, published, new Places(published, false), page);
        CaveatLines lines = new CaveatLines(published, views, page, messages);
        XmpCaveats caveats = new XmpCaveats(scribe, page.texts(), lines, published.state());
        PhotographView view = new PhotographViews(Destinations.NOWHERE, publication.options(), page)
                .of(published, new Places(published, false));
        List<String> unsure = new ArrayList<>(thing.instantInWords());
        unsure.addAll(names.unsure());
        XmpDescription description = new XmpDescription(scribe, caveats, messages, published.state(), view, unsure);
        XmpFound found = new XmpFound(base.languages(DESCRIPTION), base.languages(DESCRIBED));
        Optional<XmpValue.Languages> described = description.over(found.texts());
        base.set(DESCRIPTION, described);
        base.set(DESCRIBED, described.map(found::note));
        base.set(Schema.DC.name("title"), scribe.alternatives(thing.titles()));
        Text.best(thing.titles(), page.tongue().page())
                .ifPresent(title -> base.set(Schema.PHOTOSHOP.name("Headline"), XmpScribe.letters(title.value())));
        base.set(
                Schema.IPTC_CORE.name("AltTextAccessibility"),
                scribe.alternatives(published.state().photograph().altTexts()));
        base.add(Schema.IPTC_EXT.name("ImageRegion"), new XmpRegions(published, caveats, names).all(), XmpRegions.ID);
    }

    private static void names(XmpDocument base, XmpNames names, XmpThing thing) {
        base.add(Schema.IPTC_EXT.name("PersonInImageWDetails"), names.people(), Schema.IPTC_EXT.name("PersonName"));
        base.add(Schema.IPTC_EXT.name("LocationShown"), names.placesShown(), Schema.IPTC_EXT.name("LocationName"));
        base.add(
                Schema.IPTC_EXT.name("LocationCreated"),
                names.placesWhereItWasMade(),
                Schema.IPTC_EXT.name("LocationName"));
        base.add(Schema.DC.name("subject"), letters(names.keywords()), Schema.IPTC_EXT.name("Name"));
        Items makers =
                Items.sequence(names.makers().stream().map(XmpScribe::plain).toList());
        base.add(Schema.DC.name("creator"), makers, Schema.IPTC_EXT.name("Name"));
        base.set(Schema.IPTC_EXT.name("ArtworkOrObject"), thing.object());
        thing.date().ifPresent(date -> base.set(Schema.PHOTOSHOP.name("DateCreated"), date));
        base.set(Schema.PHOTOSHOP.name("Credit"), XmpScribe.letters(thing.holder()));
    }

    private static Items letters(List<String> texts) {
        return Items.texts(texts.stream().map(XmpScribe::letters).toList());
    }

    private void rights(XmpDocument base, Photograph photograph) {
        photograph.get(PhotographFields.RIGHTS).ifPresent(address -> {
            base.set(Schema.XMP_RIGHTS.name("WebStatement"), XmpScribe.letters(address));
            base.set(Schema.DC.name("rights"), XmpScribe.words(RightsWords.of(address, page.labels())));
        });
        List<Text> labels = photograph.get(PhotographFields.LABEL).stream()
                .map(XmpOfPhotograph::label)
                .toList();
        base.set(Schema.XMP_RIGHTS.name("UsageTerms"), scribe.alternatives(labels));
        photograph
                .get(PhotographFields.DIGITAL_SOURCE_TYPE)
                .ifPresent(type -> base.set(Schema.IPTC_EXT.name("DigitalSourceType"), XmpScribe.letters(type)));
    }

    /** As the community gave it, with who that is and where it is explained. */
    private static Text label(CommunityLabel label) {
        List<String> parts = Stream.of(label.community().orElse(""), label.value(), label.id())
                .filter(part -> !part.isBlank())
                .toList();
        return Text.of(label.language().orElse(""), String.join(" · ", parts));
    }

    private void record(XmpDocument base, PublishedPhotograph published) {
        published
                .state()
                .page()
                .get(PageFields.CREATOR)
                .map(Agent::name)
                .ifPresent(name -> base.set(Schema.PHOTOSHOP.name("CaptionWriter"), XmpScribe.letters(name)));
        lastChange(published)
                .ifPresent(when -> base.set(Schema.XMP.name("MetadataDate"), XmpScribe.letters(when.text())));
        if (publication.options().carries(Extra.GPS)) {
            published.holding().facts().facts().device().gps().ifPresent(place -> position(base, place));
        }
    }

    /** When the words were last changed, as far as anybody noted it: the same words give the same file. */
    private static Optional<Timestamp> lastChange(PublishedPhotograph published) {
        Stream<Timestamp> ofThePage = Stream.of(PageFields.CREATED, PageFields.MODIFIED)
                .flatMap(field -> published.state().page().get(field).stream());
        Stream<Timestamp> ofStatements = published.state().statements().stream()
                .flatMap(said -> Stream.of(StatementFields.CREATED, StatementFields.MODIFIED)
                        .flatMap(field -> said.get(field).stream()));
        return Stream.concat(ofThePage, ofStatements)
                .filter(when -> when.moment().isPresent())
                .max(Comparator.comparing(when -> when.moment().orElse(Instant.EPOCH)));
    }

    private static void position(XmpDocument base, Facts.Gps place) {
        base.set(Schema.EXIF.name("GPSLatitude"), degrees(place.latitude(), "N", "S"));
        base.set(Schema.EXIF.name("GPSLongitude"), degrees(place.longitude(), "E", "W"));
    }

    /** Degrees and minutes (CIPA DC-010, 2.1). */
    private static XmpValue degrees(double angle, String positive, String negative) {
        double positiveAngle = Math.abs(angle);
        int whole = (int) positiveAngle;
        String minutes = String.format(Locale.ROOT, "%.6f", (positiveAngle - whole) * DEGREE);
        return new XmpValue.Plain(whole + "," + minutes + (angle < 0 ? negative : positive));
    }
}
