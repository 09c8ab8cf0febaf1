package io.jenkins.plugins.networktopology.simulator.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"1,1000", "500m,500", "0.5,500", "1Ki,1024000", "2G,2000000000000", "1e3,1000000", "1u,1", "0,0"})
    void valuesAreInThousandths(String written, long milli) {
        assertThat(Quantity.milli(written)).hasValue(milli);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1x", "1.2.3", "Gi", "1 Gi"})
    void whatIsNoQuantityIsNone(String written) {
        assertThat(Quantity.milli(written)).isEmpty();
    }

    @Test
    void moreThanFitsIsTheMost() {
        assertThat(Quantity.milli("99999999E")).hasValue(Long.MAX_VALUE);
    }
}
