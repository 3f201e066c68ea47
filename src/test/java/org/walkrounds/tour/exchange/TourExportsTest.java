package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.TourDocument;

class TourExportsTest {

    @Test
    void archive_that_breaks_off_does_not_open_as_if_it_were_whole(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new TourExports(List.of())
                        .write(new Breaking(), SampleTour.of(SampleTour.scene("clinic")), out));

        Path file = Files.write(folder.resolve("tour.zip"), out.toByteArray());
        assertThat(file).isNotEmptyFile();
        assertThatExceptionOfType(ZipException.class).isThrownBy(() -> new ZipFile(file.toFile()).close());
    }

    private static final class Breaking implements ExportFormat {

        @Override
        public String title() {
            return "One that breaks";
        }

        @Override
        public String purpose() {
            return "";
        }

        @Override
        public String fileName() {
            return "breaking";
        }

        @Override
        public List<String> losses(TourDocument tour) {
            return List.of();
        }

        @Override
        public void write(TourDocument tour, OutgoingArchive archive) throws IOException {
            archive.add("first.txt", new byte[100_000]);
            throw new IOException("The disk has gone");
        }
    }
}
