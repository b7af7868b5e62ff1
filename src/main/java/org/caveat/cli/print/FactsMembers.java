package org.caveat.cli.print;

import org.caveat.metadata.Facts;

/** What the file says of itself, as far as it is asked for by name, as JSON. */
final class FactsMembers {
    private FactsMembers() {}

    static void write(Facts facts, JsonMembers members) {
        members.text("taken", facts.taken())
                .object("captions", captions -> captions.text(
                                "exif", facts.captions().exif())
                        .text("iptc", facts.captions().iptc())
                        .texts("xmp", facts.captions().xmp()))
                .texts("creators", facts.credit().creators())
                .text("copyright", facts.credit().copyright())
                .texts("keywords", facts.keywords())
                .text("camera", facts.device().camera())
                .object("gps", facts.device().gps(), (gps, place) -> place.decimal("latitude", gps.latitude())
                        .decimal("longitude", gps.longitude()))
                .object("resolution", facts.resolution(), (resolution, dots) -> dots.decimal("x", resolution.x())
                        .decimal("y", resolution.y())
                        .text("unit", resolution.unit()));
    }
}
