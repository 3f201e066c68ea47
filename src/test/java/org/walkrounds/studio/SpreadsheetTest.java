package org.walkrounds.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @Test
    void cells_are_quoted_and_lines_end_as_rfc_4180_says() {
        assertThat(Spreadsheet.csv(List.of(List.of("a \"b\"", "c,d"), List.of("", "e\nf"))))
                .isEqualTo("\ufeff\"a \"\"b\"\"\",\"c,d\"\r\n\"\",\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void nothing_is_a_formula(String text) {
        assertThat(Spreadsheet.csv(List.of(List.of(text)))).isEqualTo("\ufeff\"'" + text + "\"\r\n");
    }
}
