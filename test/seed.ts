import fc from "fast-check";

// One seed, so that a run can be repeated; another one by ONRECORD_TEST_SEED, to look for what no run has met yet.
fc.configureGlobal({ seed: Number(process.env.ONRECORD_TEST_SEED ?? 853) });
