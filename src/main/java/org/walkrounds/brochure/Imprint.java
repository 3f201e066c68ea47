package org.walkrounds.brochure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Dates a PDF by the day alone and numbers it by its content, so that equal brochures are equal files and a strong
 * ETag holds across restarts and machines.
 */
final class Imprint {

    private Imprint() {}

    static void stamp(PDDocument pdf, LocalDate day, String content) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        pdf.setDocumentId((long) content.hashCode());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp;
        try (InputStream stream = metadata.createInputStream()) {
            xmp = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        // ISO 19005-2 6.6.3 (and its forerunner's 6.7.3) wants the same date in both places.
        String date = day.format(DateTimeFormatter.ISO_LOCAL_DATE) + "T00:00:00+00:00";
        xmp = xmp.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + date + "$2");
        PDMetadata dated = new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        dated.getCOSObject().removeItem(COSName.FILTER);
        pdf.getDocumentCatalog().setMetadata(dated);
    }
}
