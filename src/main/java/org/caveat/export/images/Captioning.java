package org.caveat.export.images;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.export.Extra;
import org.caveat.export.ForeignXmp;
import org.caveat.export.Glyphs;
import org.caveat.export.LeftOut;
import org.caveat.export.PageWords;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.XmpOfPhotograph;
import org.caveat.imaging.OwnColours;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.metadata.embedding.Exif;
import org.caveat.metadata.embedding.OwnWords;
import org.caveat.metadata.embedding.OwnWordsReader;
import org.caveat.metadata.embedding.PublicExif;
import org.caveat.metadata.xmp.Withheld;
import org.caveat.metadata.xmp.XmpDamaged;
import org.caveat.metadata.xmp.XmpDocument;
import org.caveat.text.Messages;

/** Puts strips below the pictures of a publication. May be used by many threads. */
final class Captioning {
    /** As wide as the strip is where there is no picture above it. */
    private static final int WITHOUT_PICTURE = 880;

    private final Publication publication;
    private final Messages messages;
    private final PageWords page;
    private final XmpOfPhotograph xmp;
    private final OwnColours pictures;
    private final OwnWordsReader reader = new OwnWordsReader();
    private final Fonts fonts;
    private final Glyphs glyphs = new Glyphs();
    private final boolean isAlone;

    /** @param isAlone whether there is no file in which all is said in full, besides what is drawn */
    Captioning(
            Publication publication,
            PublishedJson json,
            OwnColours pictures,
            Messages messages,
            Supplier<List<Font>> machineFonts,
            boolean isAlone) {
        this.publication = publication;
        this.messages = messages;
        this.page = PageWords.of(publication, messages);
        this.xmp = new XmpOfPhotograph(publication, json, messages);
        this.pictures = pictures;
        this.fonts = new Fonts(machineFonts);
        this.isAlone = isAlone;
    }

    /**
     * What a copy is to say of itself.
     *
     * @param leftOut what it cannot say
     */
    record Said(OwnWords original, XmpDocument xmp, Iptc.Made iptc, List<LeftOut> leftOut) {}

    /** Finds that out, without a look at the picture. */
    Said said(int place) {
        PublishedPhotograph photograph = publication.photographs().get(place);
        List<LeftOut> leftOut = new ArrayList<>();
        OwnWords original = reader.read(path(photograph));
        XmpDocument base = base(photograph, original, leftOut);
        Iptc.Made iptc = Iptc.of(photograph, page, messages);
        if (!iptc.refused().isEmpty()) {
            String named = String.join(", ", iptc.refused());
            leftOut.add(LeftOut.photograph(photograph.file(), LeftOut.Why.IPTC, named));
        }
        return new Said(original, xmp.on(place, base), iptc, leftOut);
    }

    /** What other programs wrote of the photograph: beside it, else within it. */
    private XmpDocument base(PublishedPhotograph photograph, OwnWords original, List<LeftOut> leftOut) {
        Withheld withheld = Withheld.fromThePublic(!carriesPosition()).andOfTheFile();
        try {
            Optional<ForeignXmp.Found> beside = ForeignXmp.beside(path(photograph));
            if (beside.isPresent()) {
                return XmpDocument.of(beside.get().packet()).without(withheld);
            }
        } catch (IOException | XmpDamaged damaged) {
            leftOut.add(LeftOut.photograph(photograph.file(), LeftOut.Why.XMP, ""));
        }
        XmpDocument base = XmpDocument.empty();
        for (byte[] packet : original.xmp()) {
            try {
                base.joined(XmpDocument.of(packet).without(withheld));
            } catch (XmpDamaged damaged) { // told already among the findings of the photograph
            }
        }
        return base;
    }

    private boolean carriesPosition() {
        return publication.options().carries(Extra.GPS);
    }

    /**
     * A picture with its strip.
     *
     * @param across what share of the whole's width the picture takes
     * @param down what share of the whole's height the picture takes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to the file that it is put into
    record Captioned(Pixels whole, double across, double down, Optional<byte[]> profile, List<LeftOut> leftOut) {}

    /** Draws one, the picture at most so large; without its picture where that cannot be read. */
    Captioned captioned(int place, Optional<byte[]> profile, int longestSide) {
        PublishedPhotograph photograph = publication.photographs().get(place);
        if (photograph.unreadable().isPresent()) {
            return unseen(photograph, photograph.unreadable().get(), List.of());
        }
        OwnColours.Coloured coloured;
        Pixels picture;
        try {
            coloured = pictures.open(path(photograph), profile);
            try (PixelSource source = coloured.picture()) {
                picture = source.fitting(longestSide).onWhite();
            }
        } catch (PictureFailure failure) {
            List<LeftOut> told =
                    LeftOut.picture(photograph, failure.sentence()).stream().toList();
            return unseen(photograph, failure.sentence(), told);
        }
        Strip strip = strip(photograph, Optional.empty(), picture.width());
        Pixels drawn = strip.drawn();
        Pixels below = coloured.profile().map(own -> OwnColours.in(own, drawn)).orElse(drawn);
        Pixels whole = Pixels.stacked(List.of(picture.onSheet(strip.width()), below));
        return new Captioned(
                whole,
                (double) picture.width() / whole.width(),
                (double) picture.height() / whole.height(),
                coloured.profile(),
                lacking(photograph, strip));
    }

    private Captioned unseen(PublishedPhotograph photograph, String reason, List<LeftOut> leftOut) {
        Strip strip = strip(photograph, Optional.of(reason), WITHOUT_PICTURE);
        List<LeftOut> all = new ArrayList<>(leftOut);
        all.addAll(lacking(photograph, strip));
        return new Captioned(strip.drawn(), 1, 1, Optional.empty(), all);
    }

    private Strip strip(PublishedPhotograph photograph, Optional<String> unseen, int width) {
        return Strip.below(width, new StripWords(page, messages, isAlone).of(photograph, unseen), fonts, glyphs);
    }

    private static List<LeftOut> lacking(PublishedPhotograph photograph, Strip strip) {
        if (strip.lacking().isEmpty()) {
            return List.of();
        }
        StringBuilder some = new StringBuilder();
        strip.lacking().stream().limit(8).forEach(some::appendCodePoint);
        return List.of(LeftOut.photograph(photograph.file(), LeftOut.Why.STRIP_LETTERS, some.toString()));
    }

    /** The EXIF that is carried into a copy. */
    Exif exif(OwnWords original, Captioned copy) {
        return new PublicExif(carriesPosition())
                .of(
                        original.exif(),
                        copy.whole().width(),
                        copy.whole().height(),
                        copy.profile().isPresent());
    }

    private static Path path(PublishedPhotograph photograph) {
        return photograph.holding().found().path();
    }
}
