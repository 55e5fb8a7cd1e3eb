package vn.dti.page;

/** A labelled statement. */
record Fact(String label, String text) {}
