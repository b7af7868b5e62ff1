package org.caveat.export.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.caveat.export.Copies;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.PictureType;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.imaging.JpegWriter;
import org.caveat.imaging.OwnColours;
import org.caveat.metadata.embedding.Embedded;
import org.caveat.metadata.embedding.JpegSegments;
import org.caveat.metadata.embedding.PngFile;
import org.caveat.metadata.embedding.TiffCopy;
import org.caveat.text.Messages;

/** Makes the files of the copies, or finds that an earlier export made the very same. May be used by many threads. */
final class CopyMaking {
    /** 0 to 100, as in other programs. */
    static final int QUALITY = 92;

    /** Changes whenever copies are made in another way, so that older ones are made again. */
    private static final String WAY = "1";
    /** The longest side of a JPEG, in pixels (ITU-T T.81, B.2.2). */
    private static final int LONGEST_JPEG = 65_500;

    private final Publication publication;
    private final ExportFolder folder;
    private final Captioning captioning;
    private final Messages messages;
    private final Copies copies;
    private final List<String> names;
    private final JpegWriter jpeg = new JpegWriter(QUALITY);

    CopyMaking(Publication publication, ExportFolder folder, Captioning captioning, Messages messages) {
        this.publication = publication;
        this.folder = folder;
        this.captioning = captioning;
        this.messages = messages;
        this.copies = publication.options().layout().copies();
        this.names = CopyNames.of(publication.photographs(), this::type);
    }

    /**
     * A copy, and how its file came to be.
     *
     * @param madeFrom in words that differ when the file would
     * @param content empty where there is none, or where that of an earlier export is taken over
     * @param isTakenOver whether it is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, from its maker to the disk
    record Made(String path, String madeFrom, Optional<byte[]> content, boolean isTakenOver, List<LeftOut> leftOut) {

        void into(ExportFolder folder) throws IOException {
            if (isTakenOver) {
                folder.takeOver(path, madeFrom);
            } else if (content.isPresent() && madeFrom.isEmpty()) {
                folder.write(path, content.get());
            } else if (content.isPresent()) {
                folder.write(path, content.get(), madeFrom, "");
            }
        }
    }

    private PictureType type(PublishedPhotograph photograph) {
        return copies.type()
                .orElseGet(() -> PictureType.ofMediaType(
                        photograph.holding().facts().header().mediaType()));
    }

    Made made(int place) throws IOException {
        PublishedPhotograph photograph = publication.photographs().get(place);
        Captioning.Said said = captioning.said(place);
        String madeFrom = madeFrom(photograph, said);
        if (folder.noted(names.get(place), madeFrom).isPresent()) {
            return new Made(names.get(place), madeFrom, Optional.empty(), true, said.leftOut());
        }
        try {
            return drawn(place, said, madeFrom);
        } catch (OutOfMemoryError tooLarge) { // of this one picture: the next may be smaller
            String reason = messages.get("export.images-memory");
            List<LeftOut> leftOut = List.of(LeftOut.photograph(photograph.file(), LeftOut.Why.TOO_LARGE, reason));
            return new Made(names.get(place), "", Optional.empty(), false, leftOut);
        }
    }

    private Made drawn(int place, Captioning.Said said, String madeFrom) {
        PublishedPhotograph photograph = publication.photographs().get(place);
        int side = copies.longestSide() > 0 ? copies.longestSide() : Integer.MAX_VALUE;
        Captioning.Captioned copy = captioning.captioned(place, said.original().profile(), side);
        int longest = Math.max(copy.whole().width(), copy.whole().height());
        if (type(photograph) == PictureType.JPEG && longest > LONGEST_JPEG) {
            String reason = messages.get("export.images-too-large", longest, LONGEST_JPEG);
            List<LeftOut> leftOut = List.of(LeftOut.photograph(photograph.file(), LeftOut.Why.TOO_LARGE, reason));
            return new Made(names.get(place), "", Optional.empty(), false, leftOut);
        }
        Embedded embedded = new Embedded(
                said.xmp().within(copy.across(), copy.down()),
                captioning.exif(said.original(), copy),
                said.iptc().dataSets(),
                copy.profile());
        List<LeftOut> leftOut = new ArrayList<>(said.leftOut());
        leftOut.addAll(copy.leftOut());
        // What could not be shown may be there the next time, though nothing else changed.
        String noted = copy.leftOut().isEmpty() ? madeFrom : "";
        return new Made(names.get(place), noted, Optional.of(file(photograph, copy, embedded)), false, leftOut);
    }

    private byte[] file(PublishedPhotograph photograph, Captioning.Captioned copy, Embedded embedded) {
        return switch (type(photograph)) {
            case JPEG -> JpegSegments.into(jpeg.write(copy.whole()).bytes(), embedded);
            case PNG -> PngFile.of(copy.whole().width(), OwnColours.rgb(copy.whole()), embedded);
            case TIFF -> TiffCopy.of(copy.whole().width(), OwnColours.rgb(copy.whole()), embedded);
        };
    }

    /** The photograph by what it is seen that it is another one; all that is said by its digest. */
    private String madeFrom(PublishedPhotograph photograph, Captioning.Said said) {
        MessageDigest digest = sha256();
        digest.update(said.xmp().packet().getBytes(StandardCharsets.UTF_8));
        digest.update(said.iptc().dataSets());
        return String.join(
                " ",
                WAY,
                copies.longestSide() + "",
                type(photograph).key(),
                messages.locale().toLanguageTag(),
                stamp(photograph),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static String stamp(PublishedPhotograph photograph) {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(photograph.holding().found().path(), BasicFileAttributes.class);
            return file.size() + " " + file.lastModifiedTime();
        } catch (IOException gone) { // told where it is read
            return "gone";
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every Java has it
            throw new IllegalStateException(impossible);
        }
    }
}
