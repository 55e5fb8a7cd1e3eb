/** Units that are scored and ranked on Spark, where they lie. */
package vn.dti.spark;
