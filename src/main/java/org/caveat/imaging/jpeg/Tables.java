package org.caveat.imaging.jpeg;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tables that are in force at a place of the stream: a later one takes the place of an earlier. */
final class Tables {
    private static final int BLOCK = 64;
    private static final int LENGTHS = 16;
    private static final KnownCodes KNOWN = new KnownCodes();

    private final Map<Integer, int[]> quantisation = new HashMap<>();
    private final Map<Integer, HuffmanCode> huffman = new HashMap<>();
    private int restartInterval;

    Tables() {}

    /** Begins with tables that were given before. */
    Tables(Tables before) {
        quantisation.putAll(before.quantisation);
        huffman.putAll(before.huffman);
        restartInterval = before.restartInterval;
    }

    /** Quantisation tables (ITU-T T.81, B.2.4.1), in the order of the file. */
    void takeQuantisation(byte[] payload) throws Damaged {
        for (int at = 0; at < payload.length; ) {
            boolean wide = (payload[at] & 0xF0) != 0;
            if (at + 1 + (wide ? 2 * BLOCK : BLOCK) > payload.length) {
                throw new Damaged("a quantisation table that is too short");
            }
            int[] steps = new int[BLOCK];
            for (int i = 0; i < BLOCK; i++) {
                int first = payload[at + 1 + (wide ? 2 * i : i)] & 0xFF;
                steps[i] = wide ? first << 8 | (payload[at + 2 + 2 * i] & 0xFF) : first;
            }
            quantisation.put(payload[at] & 0xF, steps);
            at += 1 + (wide ? 2 * BLOCK : BLOCK);
        }
    }

    /** Huffman tables (B.2.4.2). */
    void takeHuffman(byte[] payload) throws Damaged {
        for (int at = 0; at < payload.length; ) {
            int codes = 0;
            for (int length = 1; length <= LENGTHS && at + length < payload.length; length++) {
                codes += payload[at + length] & 0xFF;
            }
            int symbols = at + 1 + LENGTHS;
            if (symbols + codes > payload.length) {
                throw new Damaged("a Huffman table that is too short");
            }
            byte[] counts = Arrays.copyOfRange(payload, at + 1, symbols);
            byte[] values = Arrays.copyOfRange(payload, symbols, symbols + codes);
            huffman.put(payload[at] & 0x1F, KNOWN.of(counts, values));
            at = symbols + codes;
        }
    }

    /** How many units lie between two restart markers (B.2.4.4). */
    void takeRestartInterval(byte[] payload) throws Damaged {
        if (payload.length < 2) {
            throw new Damaged("a restart interval that is too short");
        }
        restartInterval = (payload[0] & 0xFF) << 8 | (payload[1] & 0xFF);
    }

    /** 0 where there are no restart markers. */
    int restartInterval() {
        return restartInterval;
    }

    /** The step of the DC coefficient of a component. */
    int dcStep(Frame.Component component) throws Damaged {
        return steps(component)[0];
    }

    /** The steps of all coefficients of a component, in the order of the file. */
    int[] steps(Frame.Component component) throws Damaged {
        int[] steps = quantisation.get(component.quantisation());
        if (steps == null) {
            throw new Damaged("no quantisation table");
        }
        return steps;
    }

    DcLookup dcLookup(int number) throws Damaged {
        return code(number).dcLookup();
    }

    AcLookup acLookup(int number) throws Damaged {
        return code(0x10 | number).acLookup();
    }

    SymbolLookup symbolLookup(int number) throws Damaged {
        return new SymbolLookup(code(0x10 | number));
    }

    CoefficientLookup coefficientLookup(int number) throws Damaged {
        return code(0x10 | number).coefficientLookup();
    }

    private HuffmanCode code(int key) throws Damaged {
        HuffmanCode code = huffman.get(key);
        if (code == null) {
            throw new Damaged("no Huffman table");
        }
        return code;
    }
}
