package org.walkrounds.brochure;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A finished brochure: a PDF file with its name. Equal content has an equal {@link #etag()}. */
public final class Brochure {

    private final byte[] pdf;
    private final String fileName;
    private final String etag;
    private final int pages;
    private final List<Place> chapters;

    /**
     * Where a chapter stands.
     *
     * @param chapter its id
     * @param page the page on which it begins, counted from 1
     */
    public record Place(String chapter, int page) {}

    Brochure(byte[] pdf, String fileName, int pages, List<Place> chapters) {
        this.pdf = pdf;
        this.fileName = fileName;
        this.etag = '"' + HexFormat.of().formatHex(sha256(pdf), 0, 16) + '"';
        this.pages = pages;
        this.chapters = List.copyOf(chapters);
    }

    /** The file's bytes from the start. */
    public InputStream open() {
        return new ByteArrayInputStream(pdf);
    }

    /** The file's length in bytes. */
    public int size() {
        return pdf.length;
    }

    /** A name to save it under, ASCII only. */
    public String fileName() {
        return fileName;
    }

    /** A strong entity tag, quotes included. */
    public String etag() {
        return etag;
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** Where its chapters begin, in their order. */
    public List<Place> chapters() {
        return chapters;
    }

    byte[] bytes() {
        return pdf;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
