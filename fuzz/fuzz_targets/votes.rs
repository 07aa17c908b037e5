//! See `fuzzing::votes`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzing::votes(bytes));
