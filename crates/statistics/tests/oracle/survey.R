# What the package `survey` of R says of two samples, for tests/survey.rs to be held against.
#
#   Rscript survey.R fictitious survey    writes sample.csv, totals.csv and expected.csv into the folder survey
#   Rscript survey.R grants grants BOOK   the same for associations that the State gave to in 2010, from the file that the heading of
#                                         tests/survey.rs names, unpacked; the folder has drawn.csv, which lines of the file were
#                                         drawn, and the samples themselves are written beside BOOK
#   Rscript survey.R api FOLDER           the same for the schools of California that come with the package
#   Rscript survey.R WHOLE.csv FOLDER     the same for samples of any population (stratum, cluster, kind, zone, money,
#                                         hours, yes: all whole numbers but money)
#
# The committed files are those of `fictitious`, associations that do not exist, drawn by a seed, and of `grants`, without a value of
# the real file: which lines were drawn, and statistics. The data of the package are not ours to pass on, so they are only looked at
# on a machine that has R.
# Written with R 4.2.2 and survey 4.1-1.
suppressMessages(library(survey))
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[2]
dir.create(folder, showWarnings = FALSE)

# Every association of five departments that the yellow book of the State knows: strata by what it received, in euros, clusters
# by commune, kinds by how many programmes paid, zones by department; "hours" are the lines that tell its grants, and "yes" is
# whether the programme for associative life (163) is among them. A line of total goes before the lines of its parts; "line" is where
# it stands. `associations` in tests/survey.rs is the same rule.
granted <- function(book) {
  cells <- strsplit(readLines(file(book, encoding = "cp1252"))[-1], ";", fixed = TRUE)
  cell <- function(place) sapply(cells, function(line) if (length(line) >= place) trimws(line[place]) else "")
  lines <- data.frame(line = seq_along(cells) + 1, name = cell(2), programme = cell(3), total = cell(4))
  lines$whose <- cumsum(lines$total != "")
  heads <- lines[lines$total != "", ]
  parts <- lines[lines$total == "" & grepl(": [0-9]+ - ", lines$programme), ]
  counts <- tapply(parts$programme, factor(parts$whose, heads$whose), function(all) length(unique(all)))
  seat <- regmatches(heads$name, regexec("- (02|59|60|62|80) ([^-]+)$", heads$name))
  known <- lengths(seat) == 3 & !is.na(counts)
  seat <- do.call(rbind, seat[known])
  money <- as.numeric(gsub("[^0-9]", "", heads$total[known]))
  data.frame(
    line = heads$line[known],
    stratum = as.integer(cut(money, c(-1, 4999, 22999, 152999, Inf))),
    cluster = as.integer(factor(paste(seat[, 2], seat[, 3]), unique(paste(seat[, 2], seat[, 3])))),
    kind = pmin(as.integer(counts[known]), 3),
    zone = c("59" = 1, "62" = 2, "80" = 3, "02" = 4, "60" = 4)[seat[, 2]],
    money = money,
    hours = as.integer(table(factor(parts$whose, heads$whose))[known]),
    yes = as.integer(heads$whose[known] %in% parts$whose[grepl(": 163 - ", parts$programme)]))
}

if (arguments[1] == "fictitious") {
  set.seed(20261127)
  sizes <- c(24, 310, 820)
  drawn <- c(24, 45, 60)
  whole <- do.call(rbind, lapply(1:3, function(h) data.frame(
    stratum = h,
    kind = sample(1:3, sizes[h], TRUE, c(5, 3, 2)),
    zone = sample(1:4, sizes[h], TRUE, c(4, 3, 2, 1)),
    money = round(exp(rnorm(sizes[h], 11 - 1.5 * h, 1.1)), 2),
    hours = round(rgamma(sizes[h], 2, 0.01)))))
  whole$yes <- as.integer(runif(nrow(whole)) < 0.2 + 0.1 * whole$kind)
  taken <- unlist(lapply(1:3, function(h) sample(which(whole$stratum == h), drawn[h])))
  sample_ <- whole[taken, ]
  sample_$size <- sizes[sample_$stratum]
  # Quarters, drawn whole in two strata of quarters.
  quarters <- data.frame(quarter = 1:60, side = rep(1:2, c(40, 20)))
  people <- do.call(rbind, lapply(1:60, function(q) {
    n <- 2 + rpois(1, 4)
    data.frame(stratum = quarters$side[q], cluster = q, money = round(exp(rnorm(n, 7 + (q %% 5) / 4, 0.8)), 2),
      hours = round(rgamma(n, 2, 0.01)))
  }))
  people$yes <- as.integer(runif(nrow(people)) < 0.4)
  chosen <- c(sample(1:40, 9), sample(41:60, 6))
  clustered <- people[people$cluster %in% chosen, ]
  clustered$size <- c(40, 20)[clustered$stratum]
  clustered$weight <- c(40 / 9, 20 / 6)[clustered$stratum]
} else if (arguments[1] != "api") {
  set.seed(20261127)
  whole <- if (arguments[1] == "grants") granted(arguments[3]) else read.csv(arguments[1])
  sizes <- table(whole$stratum)
  taken <- unlist(lapply(names(sizes), function(h) {
    of <- which(whole$stratum == h)
    of[sample.int(length(of), min(length(of), 120))]
  }))
  sample_ <- whole[taken, ]
  sample_$size <- as.integer(sizes[as.character(sample_$stratum)])
  places <- unique(whole$cluster)
  chosen <- sample(places, min(length(places), 40))
  clustered <- whole[whole$cluster %in% chosen, ]
  clustered$stratum <- 1
  clustered$size <- length(places)
  clustered$weight <- length(places) / length(chosen)
} else {
  data(api)
  as_ours <- function(d) data.frame(stratum = as.integer(factor(d$stype, c("E", "H", "M"))),
    kind = as.integer(d$sch.wide), zone = as.integer(cut(d$api99, c(0, 550, 650, 750, 1000))), money = as.numeric(d$api00),
    hours = as.numeric(d$api.stu), yes = as.integer(d$awards == "Yes"))
  whole <- as_ours(apipop)
  sample_ <- as_ours(apistrat)
  sample_$size <- apistrat$fpc
  clustered <- as_ours(apiclus1)
  clustered$stratum <- 1
  clustered$cluster <- apiclus1$dnum
  clustered$size <- apiclus1$fpc
  clustered$weight <- apiclus1$pw
}

out <- data.frame()
say <- function(name, values) {
  values <- as.numeric(values)
  out <<- rbind(out, data.frame(name = name, index = seq_along(values) - 1, value = values))
}
both <- function(name, statistic) {
  say(name, coef(statistic))
  say(paste0(name, ".se"), SE(statistic))
}
quantiles <- function(name, design) {
  found <- svyquantile(~money, design, c(0.25, 0.5, 0.9))[[1]]
  say(paste0(name, ".quantile"), found[, 1])
  say(paste0(name, ".quantile.low"), found[, 2])
  say(paste0(name, ".quantile.high"), found[, 3])
  say(paste0(name, ".quantile.se"), found[, 4])
}
report <- function(name, design) {
  say(paste0(name, ".weights"), weights(design))
  both(paste0(name, ".total"), svytotal(~money, design))
  both(paste0(name, ".mean"), svymean(~money, design))
  both(paste0(name, ".ratio"), svyratio(~money, ~hours, design))
  both(paste0(name, ".share"), svymean(~yes, design))
  say(paste0(name, ".mean.interval"), confint(svymean(~money, design), df = degf(design)))
  quantiles(name, design)
  part <- subset(design, yes == 1)
  both(paste0(name, ".part.total"), svytotal(~money, part))
  both(paste0(name, ".part.mean"), svymean(~money, part))
  both(paste0(name, ".part.ratio"), svyratio(~money, ~hours, part))
  quantiles(paste0(name, ".part"), part)
}

plain <- svydesign(id = ~1, strata = ~stratum, fpc = ~size, data = sample_)
report("stratified", plain)
cells <- as.data.frame(table(kind = whole$kind))
zones <- as.data.frame(table(zone = whole$zone))
report("post", postStratify(plain, ~kind, cells))
# The residuals of rake() are not weighted; those of calibrate() are, by the base weights, and its weights are
# the same when both have converged. Ours are weighted.
margins <- model.matrix(~factor(kind) + factor(zone), whole)
calibrated <- function(design, bounds) calibrate(design, ~factor(kind) + factor(zone), colSums(margins),
  calfun = "raking", bounds = bounds, epsilon = 1e-13, maxit = 500)
report("raked", calibrated(plain, c(-Inf, Inf)))
strict <- rake(plain, list(~kind, ~zone), list(cells, zones), control = list(maxit = 500, epsilon = 1e-13))
say("rake.weights", weights(strict))
ratios <- weights(strict) / weights(plain)
# As narrow as the package finds weights for.
for (narrow in seq(0.8, 0.99, by = 0.01)) {
  bounds <- c(1 - narrow * (1 - min(ratios)), 1 + narrow * (max(ratios) - 1))
  held <- tryCatch(calibrated(plain, bounds), error = function(e) NULL, warning = function(w) NULL)
  if (!is.null(held)) break
}
say("bounds", bounds)
report("bounded", held)
# Limits at which one pass is enough: with strict = TRUE the package cuts again what it gave to those already cut.
raked <- calibrated(plain, c(-Inf, Inf))
held <- weights(raked)
for (share in seq(0.02, 0.3, by = 0.001)) {
  limits <- round(unname(quantile(held, c(share, 1 - share))), 3) + 0.0004
  cut <- weights(trimWeights(raked, lower = limits[1], upper = limits[2]))
  if (any(held > limits[2]) && all(cut > limits[1] - 1e-9 & cut < limits[2] + 1e-9)) break
}
stopifnot(any(held < limits[1]), all(cut > limits[1] - 1e-9 & cut < limits[2] + 1e-9))
say("limits", limits)
report("trimmed", trimWeights(raked, lower = limits[1], upper = limits[2]))

clusters <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, fpc = ~size, data = clustered)
report("clustered", clusters)
report("replaced", svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = clustered))
say("t", qt(0.975, c(1, 2, 5, 12, 100, 1000)))

precise <- function(frame, file) write.table(format(frame, digits = 15, trim = TRUE, scientific = FALSE, drop0trailing = TRUE), file,
  sep = ",", row.names = FALSE, quote = FALSE)
units <- if (arguments[1] == "grants") dirname(arguments[3]) else folder
precise(sample_[, c("stratum", "size", "kind", "zone", "money", "hours", "yes")], file.path(units, "sample.csv"))
precise(clustered[, c("stratum", "cluster", "size", "weight", "money", "hours", "yes")],
  file.path(units, "clustered.csv"))
if (arguments[1] == "grants") {
  sample_$weight <- weights(plain)
  drawn <- function(sample, of) data.frame(sample = sample, of[, c("line", "size", "weight")])
  precise(rbind(drawn("stratified", sample_), drawn("clustered", clustered)), file.path(folder, "drawn.csv"))
}
totals <- rbind(data.frame(margin = "kind", class = cells$kind, total = cells$Freq),
  data.frame(margin = "zone", class = zones$zone, total = zones$Freq))
precise(totals, file.path(folder, "totals.csv"))
out$value <- sprintf("%.15g", out$value)
write.table(out, file.path(folder, "expected.csv"), sep = ",", row.names = FALSE, quote = FALSE)
