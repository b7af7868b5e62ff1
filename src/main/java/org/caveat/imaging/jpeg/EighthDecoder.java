package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HashMap;
import java.util.Map;

/** Decodes a JPEG at an eighth of its size. */
public final class EighthDecoder {
    private final PushbackInputStream stream;
    private final JpegHead head;
    private final Frame frame;
    private final Map<Frame.Component, Plane> planes = new HashMap<>();

    private EighthDecoder(PushbackInputStream stream, JpegHead head) throws IOException {
        this.stream = stream;
        this.head = head;
        frame = head.frame();
        if (!frame.isPlain()) {
            throw new Damaged("another kind of JPEG");
        }
    }

    /**
     * Decodes a picture whose frame {@linkplain Frame#isPlain is plain}. No more of the stream is read than is needed.
     *
     * @param in at the start of the file
     * @throws Damaged where the file is not as it should be
     * @throws IOException where the stream cannot be read
     */
    public static Eighth decode(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, EntropyBits.MOST_GIVEN_BACK);
        return new EighthDecoder(stream, JpegHead.read(stream)).decode();
    }

    /**
     * Decodes one of several pictures that have tables in common.
     *
     * @throws Damaged where it is not as it should be
     * @throws IOException where the stream cannot be read
     */
    public static Eighth decode(InputStream in, Abbreviated common) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, EntropyBits.MOST_GIVEN_BACK);
        return new EighthDecoder(stream, JpegHead.read(stream, common)).decode();
    }

    private Eighth decode() throws IOException {
        readScan();
        while (planes.size() < frame.components().size()) {
            readNextScan();
        }
        return Colours.of(head, planes);
    }

    private void readNextScan() throws IOException {
        if (!head.readTo(new Segments(stream))) {
            throw new Damaged("not every colour has a scan");
        }
        readScan();
    }

    private void readScan() throws IOException {
        ScanHeader scan = ScanHeader.of(new Segments(stream).payload(), frame);
        EntropyBits bits = new EntropyBits(stream);
        if (scan.bringsDc()) {
            for (ScanHeader.Part part : scan.parts()) {
                Frame.Component component = part.component();
                planes.put(component, new Plane(frame, component, head.tables().dcStep(component)));
            }
            new DcScan(frame, scan, head.tables(), planes, bits).read();
        }
        if (planes.size() < frame.components().size()) {
            bits.endAtMarker();
        }
    }
}
