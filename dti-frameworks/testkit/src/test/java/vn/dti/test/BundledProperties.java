// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.util.Optional;
import net.jqwik.api.Group;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;

/** The ready properties over the five bundled frameworks. */
class BundledProperties {

    /** A bundled framework with its text. */
    interface Bundled extends FrameworkProperties {

        String id();

        @Override
        default Framework framework() {
            return Frameworks.get(id());
        }

        @Override
        default Optional<Source> source() {
            return Optional.of(Frameworks.source(id()));
        }
    }

    @Group
    class Departments implements Bundled {
        @Override
        public String id() {
            return "hcmc-79-2023-departments";
        }
    }

    @Group
    class Districts implements Bundled {
        @Override
        public String id() {
            return "hcmc-79-2023-districts";
        }
    }

    @Group
    class Province implements Bundled {
        @Override
        public String id() {
            return "hcmc-79-2023-province";
        }
    }

    @Group
    class KhanhHoa implements Bundled {
        @Override
        public String id() {
            return "khanh-hoa-1726-2023-districts";
        }
    }

    @Group
    class LacDao implements Bundled {
        @Override
        public String id() {
            return "lac-dao-2024-communes";
        }
    }
}
