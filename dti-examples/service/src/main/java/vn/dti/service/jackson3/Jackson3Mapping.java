// SPDX-License-Identifier: Apache-2.0
package vn.dti.service.jackson3;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import vn.dti.output.DtiJackson3Module;
import vn.dti.wording.Language;

/** The bean that Spring Boot 4 needs. */
@Configuration
class Jackson3Mapping {

    /** Boot registers it with its mapper. */
    @Bean
    JacksonModule dti() {
        return new DtiJackson3Module(Language.EN);
    }
}
