package org.caveat.cli.print;

import java.util.Optional;

/**
 * A photograph of which all is shown.
 *
 * @param sha256 the digest of its file as it is now; empty where the file cannot be read
 */
public record Examined(Shown shown, Optional<String> sha256) {}
