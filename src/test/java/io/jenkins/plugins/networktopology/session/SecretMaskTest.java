package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {

    private final SecretMask mask = SecretMask.of("VR-netlab9");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/session/secrets.csv", delimiter = '|', quoteCharacter = '`')
    void secretsAreHiddenAsVendorsWriteThem(String line, String secret) {
        assertThat(mask.mask(line)).doesNotContain(secret).contains("****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interface              IP-Address      OK? Method Status                Protocol",
                "crypto key generate rsa modulus 2048",
                "key chain OSPF-KEYS",
                "GigabitEthernet2 is administratively down, line protocol is down",
                "Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/2 ms",
                "ge-0/0/3           -                   0005.86f0.f7c0      502                vmx-1"
            })
    void whatIsNoSecretStays(String line) {
        assertThat(mask.mask(line)).isEqualTo(line);
    }

    @Test
    void theLoginsOwnPasswordIsHiddenWhereverItStands() {
        assertThat(mask.mask("bannerVR-netlab9banner")).isEqualTo("banner****banner");
    }

    @Test
    void aPasswordThatIsAnOrdinaryWordIsHiddenAsAWord() {
        SecretMask admin = SecretMask.of("admin");
        assertThat(admin.mask("admin: administratively down")).isEqualTo("****: administratively down");
    }

    @Test
    void aSecretOfAConfigurationLineIsHiddenWhereNothingLabelsIt() {
        assertThat(SecretMask.secretsIn("username bob privilege 15 secret 0 Hidden-77x"))
                .containsExactly("Hidden-77x");
        assertThat(SecretMask.secretsIn("set system root-authentication encrypted-password \"$6$ab$cd\""))
                .containsExactly("$6$ab$cd");
        SecretMask all = SecretMask.ofAll(List.of("Hidden-77x", "public", ""));
        assertThat(all.mask("radius said Hidden-77x to public, not to publication"))
                .isEqualTo("radius said **** to ****, not to publication");
    }

    @Test
    void aLineWithoutASecretHasNone() {
        assertThat(SecretMask.secretsIn("set system root-authentication plain-text-password"))
                .isEmpty();
        assertThat(SecretMask.secretsIn("interface GigabitEthernet2")).isEmpty();
    }

    @Test
    void anEmptyPasswordHidesNothing() {
        assertThat(SecretMask.of("").mask("show clock")).isEqualTo("show clock");
    }
}
