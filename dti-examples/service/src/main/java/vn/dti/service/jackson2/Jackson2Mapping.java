// SPDX-License-Identifier: Apache-2.0
package vn.dti.service.jackson2;

import com.fasterxml.jackson.databind.Module;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dti.output.DtiModule;
import vn.dti.wording.Language;

/** The bean that Spring Boot 3.5 needs, and Spring Boot 4 where it is told to write by Jackson 2. */
@Configuration
class Jackson2Mapping {

    /** Boot registers it with its mapper. */
    @Bean
    Module dti() {
        return new DtiModule(Language.EN);
    }
}
