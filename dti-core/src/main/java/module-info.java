// SPDX-License-Identifier: Apache-2.0
/** Exact scoring of official indexes: inputs, rules, the tree of criteria, and its results. */
module vn.dti.core {
    requires static org.jspecify;

    exports vn.dti.exact;
    exports vn.dti.wording;
    exports vn.dti.input;
    exports vn.dti.rule;
    exports vn.dti.framework;
    exports vn.dti.cohort;
    exports vn.dti.audit;
    exports vn.dti.comparison;
    exports vn.dti.improvement;
}
