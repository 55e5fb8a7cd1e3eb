// SPDX-License-Identifier: Apache-2.0
/** Units that are scored and ranked on Spark, where they lie. */
package vn.dti.spark;
