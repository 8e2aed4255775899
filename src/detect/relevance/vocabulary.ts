import type { Vocabulary } from '../vocabulary.ts';

/** What AI infrastructure is made of. A page without any of these is about something else. */
export const coreTerms =
  list(`data center, data centers, data centre, data centres, datacenter, datacenters, datacentre,
datacentres, data center campus, data center campuses, data centre campus, data center site, data center complex,
data center project, data hall, data halls, AI infrastructure, AI data center, AI data centers, AI data centre,
AI data centres, AI data center campus, ai chip, ai chips, AI server, AI servers, AI server plant, AI factory,
AI factories, AI cluster, AI clusters, AI campus, AI hub, AI cloud, AI capex, AI compute, AI accelerator,
AI accelerators, AI rack, AI racks, AI workloads, hyperscale, hyperscaler, hyperscalers, neocloud, neoclouds,
supercomputer, supercomputers, supercomputing, supercomputing center, supercomputing centre, supercluster, GPU cloud,
GPU cluster, GPU clusters, GPU servers, computing power, computing capacity, compute capacity, computing time,
cloud computing, cloud capacity, colocation, semiconductor, semiconductors, chipmaker, chipmakers, chip fab, chip fabs,
chip plant, chip plants, chip factory, chip factories, megafab, advanced packaging, high-bandwidth memory, HBM,
server racks, superintelligence, AI infrastructure spending, AI spending, AI hardware, AI build-out, AI buildout,
cloud infrastructure, cloud provider, cloud providers, server maker, server makers, chip industry, chip production,
lithography, artificial intelligence servers, artificial intelligence chips, server plant, server plants`);

/** Words of AI, which reviews and politics use as well. */
export const kindredTerms =
  list(`AI, artificial intelligence, generative AI, machine learning, large language model,
large language models, LLM, LLMs, chatbot, ChatGPT, AI model, AI models, AI boom, cloud, AI startup, AI start-up,
AI company, AI companies, AI lab, AI labs, AI race, AI demand`);

/** Words of the machines that AI runs on; each alone is no more than a word of technology. */
export const machineTerms =
  list(`gpu, gpus, TPU, TPUs, Trainium, Blackwell, accelerators, chip, chips, silicon, wafer,
wafers, fab, fabs, foundry, foundries, DRAM, inference, servers, server, racks, compute, computing, liquid cooling,
liquid-cooled, processor, processors, memory chips, chip designer, chip designers`);

/** Words of size, power and money that the building of it brings along. */
export const scaleTerms =
  list(`gigawatt, gigawatts, GW, gw, megawatt, megawatts, MW, mw, grid, power grid, power plant,
power plants, nuclear plant, nuclear plants, nuclear power, nuclear, reactor, reactors, gas turbines, fuel cells,
power demand, electricity demand, megawatt-hour, megawatt hour, small modular reactor, small modular reactors, substation,
power purchase agreement, capital expenditure, capital expenditures, capital spending, capital-spending, capex, campus, campuses, interconnection,
build-out, buildout`);

export const relevanceVocabulary: Vocabulary = {
  topic: [...coreTerms, ...kindredTerms, ...machineTerms, ...scaleTerms],
  coreTopic: coreTerms,
  machineTopic: machineTerms,
  scaleTopic: scaleTerms,
};

function list(phrases: string): readonly string[] {
  return phrases.split(/,\s+/);
}
