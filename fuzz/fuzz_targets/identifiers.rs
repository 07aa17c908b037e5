//! See `fuzzing::identifiers`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzing::identifiers(bytes));
