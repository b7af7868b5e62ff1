package org.caveat.work;

import java.util.concurrent.CancellationException;

/**
 * A text that ends the search in it when its thread is interrupted: a regular expression that goes back and forth for ever
 * asks for letters all the time, and for nothing else.
 */
public record InterruptibleText(String text) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
