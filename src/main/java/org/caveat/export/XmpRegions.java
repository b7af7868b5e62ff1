package org.caveat.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.metadata.xmp.Schema;
import org.caveat.metadata.xmp.XmpName;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.metadata.xmp.XmpValue.Items;
import org.caveat.metadata.xmp.XmpValue.Plain;
import org.caveat.metadata.xmp.XmpValue.Structure;
import org.caveat.model.Caveat;
import org.caveat.model.Person;
import org.caveat.model.Region;

/**
 * The regions of a photograph: one a caveat, the whole picture where it is about no part, and one a person who is marked
 * (IPTC Photo Metadata Standard 2025.1, Image Region). Their places are shares of the upright picture, from its upper left.
 */
final class XmpRegions {
    /** Names a region among those of a photograph. */
    static final XmpName ID = Schema.IPTC_EXT.name("rId");

    private static final XmpName NAME = Schema.IPTC_EXT.name("Name");
    private static final XmpName DESCRIPTION = Schema.DC.name("description");
    /** Digits behind the point: a thousandth of a pixel in any picture there is. */
    private static final int DIGITS = 8;

    private final PublishedPhotograph photograph;
    private final XmpCaveats caveats;
    private final XmpNames names;

    XmpRegions(PublishedPhotograph photograph, XmpCaveats caveats, XmpNames names) {
        this.photograph = photograph;
        this.caveats = caveats;
        this.names = names;
    }

    Items all() {
        List<XmpValue> regions = new ArrayList<>();
        caveats.all().forEach(caveat -> regions.add(of(caveat)));
        for (Person person : photograph.state().photograph().persons()) {
            person.region().flatMap(this::boundary).ifPresent(boundary -> regions.add(of(person, boundary)));
        }
        return Items.bag(regions);
    }

    private Structure of(Caveat caveat) {
        Structure kind = new Structure()
                .with(NAME, XmpScribe.words(names.kind(caveat.kind())))
                .with(
                        Schema.XMP.name("Identifier"),
                        Items.bag(List.of(XmpScribe.plain(
                                Schema.CAVEAT.namespace() + caveat.kind().key()))));
        return new Structure()
                .with(
                        Schema.IPTC_EXT.name("RegionBoundary"),
                        photograph.region(caveat).flatMap(this::boundary).orElseGet(XmpRegions::whole))
                .with(ID, XmpScribe.plain(caveat.id()))
                .with(NAME, XmpScribe.words(caveats.heading(caveat)))
                .with(DESCRIPTION, caveats.alternatives(caveat))
                .with(Schema.IPTC_EXT.name("rCtype"), Items.bag(List.of(kind)));
    }

    private Structure of(Person person, Structure boundary) {
        Structure region = new Structure()
                .with(Schema.IPTC_EXT.name("RegionBoundary"), boundary)
                .with(ID, XmpScribe.plain(person.id()));
        if (XmpNames.isSure(person.name())) {
            return region.with(NAME, XmpScribe.words(person.name().value()))
                    .with(
                            Schema.IPTC_EXT.name("PersonInImage"),
                            Items.bag(List.of(XmpScribe.plain(person.name().value()))));
        }
        return region.with(DESCRIPTION, XmpScribe.words(names.inWords(person.name())));
    }

    private static Structure whole() {
        return rectangle(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
    }

    /** None where nothing of it lies on the picture, or where this program cannot read it. */
    private Optional<Structure> boundary(Region region) {
        if (photograph.width() <= 0 || photograph.height() <= 0) {
            return Optional.empty();
        }
        if (region instanceof Region.Rectangle box) {
            return rectangle(box);
        }
        return region instanceof Region.Polygon polygon && !polygon.corners().isEmpty()
                ? Optional.of(polygon(polygon))
                : Optional.empty();
    }

    private Optional<Structure> rectangle(Region.Rectangle box) {
        BigDecimal left = across(box.x());
        BigDecimal top = down(box.y());
        BigDecimal wide = across((long) box.x() + box.width()).subtract(left);
        BigDecimal high = down((long) box.y() + box.height()).subtract(top);
        return wide.signum() > 0 && high.signum() > 0
                ? Optional.of(rectangle(left, top, wide, high))
                : Optional.empty();
    }

    private static Structure rectangle(BigDecimal x, BigDecimal y, BigDecimal wide, BigDecimal high) {
        return boundary("rectangle")
                .with(Schema.IPTC_EXT.name("rbX"), number(x))
                .with(Schema.IPTC_EXT.name("rbY"), number(y))
                .with(Schema.IPTC_EXT.name("rbW"), number(wide))
                .with(Schema.IPTC_EXT.name("rbH"), number(high));
    }

    private Structure polygon(Region.Polygon polygon) {
        List<Structure> corners = polygon.corners().stream()
                .map(corner -> new Structure()
                        .with(Schema.IPTC_EXT.name("rbX"), number(across(corner.x())))
                        .with(Schema.IPTC_EXT.name("rbY"), number(down(corner.y()))))
                .toList();
        return boundary("polygon").with(Schema.IPTC_EXT.name("rbVertices"), Items.sequence(corners));
    }

    private static Structure boundary(String shape) {
        return new Structure()
                .with(Schema.IPTC_EXT.name("rbShape"), new Plain(shape))
                .with(Schema.IPTC_EXT.name("rbUnit"), new Plain("relative"));
    }

    private BigDecimal across(long pixels) {
        return share(pixels, photograph.width());
    }

    private BigDecimal down(long pixels) {
        return share(pixels, photograph.height());
    }

    private static BigDecimal share(long pixels, int whole) {
        long within = Math.max(0, Math.min(pixels, whole));
        return BigDecimal.valueOf(within).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }

    private static Plain number(BigDecimal number) {
        return new Plain(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
