package org.caveat.time;

/** Why a text is not EDTF. The words for each are in the messages of each language. */
public enum Fault {
    EMPTY,
    NOT_EDTF
}
