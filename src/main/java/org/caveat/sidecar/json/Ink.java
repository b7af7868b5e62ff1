package org.caveat.sidecar.json;

/** Where a text goes, piece by piece. */
interface Ink {
    void put(String piece);

    /** It is written. */
    final class Written implements Ink {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void put(String piece) {
            text.append(piece);
        }

        String text() {
            return text.toString();
        }
    }

    /** It is held against a text that is there already: most sidecars are as this program writes them. */
    final class Compared implements Ink {
        private final String text;
        private int reached;
        private boolean isTheSame = true;

        Compared(String text) {
            this.text = text;
        }

        @Override
        public void put(String piece) {
            isTheSame = isTheSame && text.startsWith(piece, reached);
            reached += piece.length();
        }

        boolean isTheSame() {
            return isTheSame && reached == text.length();
        }
    }
}
