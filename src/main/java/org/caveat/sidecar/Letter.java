package org.caveat.sidecar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The text of a file to the letter, packed: of a hundred thousand sidecars each is needed to the letter, and hardly one is
 * looked at.
 */
final class Letter {
    private static final int LEAST = 200;
    /** What stands in most sidecars, the likeliest last, so that it costs nothing in each (RFC 1950, 2.2, FDICT). */
    private static final byte[] USUAL =
            """
            "caveat:certainty": "probable", "caveat:sources": [ "caveat:evidence": "caveat:region": "selector": {
            "conformsTo": "http://www.w3.org/TR/media-frags/", "FragmentSelector", "xywh=percent:" "modified": "caveat:history": [
            {
              "@context": [
                "http://www.w3.org/ns/anno.jsonld",
                {
                  "caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"
                }
              ],
              "caveat:photo": {
                "caveat:date": {
                  "caveat:edtf": "19"
                },
                "caveat:fileName": ".jpg",
                "caveat:keyword": [
                  {
                    "value": ""
                  }
                ],
                "caveat:person": [
                  {
                    "id": "urn:uuid:",
                    "value": ""
                  }
                ],
                "caveat:place": [
                "caveat:title": [
                  {
                    "language": "en",
                    "value": ""
                  }
                ]
              },
              "items": [
                {
                  "body": [
                    {
                      "format": "text/plain",
                      "language": "en",
                      "purpose": "describing",
                      "type": "TextualBody",
                      "value": "
                    }
                  ],
                  "caveat:kind": "caption",
                  "created": "20-T:00:00Z",
                  "creator": {
                    "name": "",
                    "type": "Person"
                  },
                  "id": "urn:uuid:",
                  "motivation": "describing",
                  "target": "",
                  "type": "Annotation"
                }
              ],
              "type": "AnnotationPage"
            }
            """
                    .getBytes(StandardCharsets.UTF_8);

    private final byte[] packed;
    private final int bytes;
    /** Only of what UTF-8 cannot hold, such as half a surrogate pair, and of what is short: then it is kept as it is. */
    private final String plain;

    Letter(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        boolean isWorthIt = all.length >= LEAST && new String(all, StandardCharsets.UTF_8).equals(text);
        bytes = all.length;
        packed = isWorthIt ? pack(all) : new byte[0];
        plain = isWorthIt ? "" : text;
    }

    String text() {
        return packed.length == 0 ? plain : new String(unpack(), StandardCharsets.UTF_8);
    }

    private static byte[] pack(byte[] all) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setDictionary(USUAL);
            deflater.setInput(all);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(all.length / 2);
            byte[] piece = new byte[4096];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private byte[] unpack() {
        Inflater inflater = new Inflater();
        try {
            byte[] all = new byte[bytes];
            inflater.setInput(packed);
            int done = inflater.inflate(all);
            if (inflater.needsDictionary()) {
                inflater.setDictionary(USUAL);
                done = inflater.inflate(all);
            }
            if (done != bytes) {
                throw new IllegalStateException("a text came out shorter than it went in");
            }
            return all;
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letter letter && plain.equals(letter.plain) && Arrays.equals(packed, letter.packed);
    }

    @Override
    public int hashCode() {
        return plain.hashCode() * 31 + Arrays.hashCode(packed);
    }
}
