/** A town to find one's bearings by: name, latitude, longitude. Well-known positions, to a hundredth of a degree. */
export type Town = readonly [name: string, latitude: number, longitude: number];

/** By map key, the best known first; a map shows at most three that keep clear of its pins. */
export const TOWNS: Readonly<Record<string, readonly Town[]>> = {
  'us-texas': [
    ['Dallas', 32.78, -96.8],
    ['Austin', 30.27, -97.74],
    ['Houston', 29.76, -95.37],
    ['El Paso', 31.76, -106.49],
    ['Amarillo', 35.19, -101.85],
  ],
  'us-ohio': [
    ['Columbus', 39.96, -83.0],
    ['Cleveland', 41.5, -81.69],
    ['Cincinnati', 39.1, -84.51],
  ],
  'us-indiana': [
    ['Indianapolis', 39.77, -86.16],
    ['Fort Wayne', 41.08, -85.14],
    ['Evansville', 37.97, -87.57],
  ],
  'us-pennsylvania': [
    ['Philadelphia', 39.95, -75.17],
    ['Pittsburgh', 40.44, -79.99],
    ['Scranton', 41.41, -75.66],
  ],
  'us-arizona': [
    ['Phoenix', 33.45, -112.07],
    ['Tucson', 32.22, -110.97],
    ['Flagstaff', 35.2, -111.65],
  ],
  'us-virginia': [
    ['Richmond', 37.54, -77.44],
    ['Norfolk', 36.85, -76.29],
    ['Roanoke', 37.27, -79.94],
  ],
  'us-iowa': [
    ['Des Moines', 41.59, -93.62],
    ['Cedar Rapids', 41.98, -91.67],
    ['Sioux City', 42.5, -96.4],
  ],
  'us-tennessee': [
    ['Nashville', 36.16, -86.78],
    ['Memphis', 35.15, -90.05],
    ['Knoxville', 35.96, -83.92],
  ],
  'us-mississippi': [
    ['Jackson', 32.3, -90.18],
    ['Tupelo', 34.26, -88.7],
    ['Gulfport', 30.37, -89.09],
  ],
  'us-louisiana': [
    ['New Orleans', 29.95, -90.07],
    ['Shreveport', 32.53, -93.75],
    ['Baton Rouge', 30.45, -91.15],
  ],
  'us-california': [
    ['Los Angeles', 34.05, -118.24],
    ['San Francisco', 37.77, -122.42],
    ['Sacramento', 38.58, -121.49],
  ],
  'us-utah': [
    ['Salt Lake City', 40.76, -111.89],
    ['St. George', 37.1, -113.58],
  ],
  'us-wyoming': [
    ['Cheyenne', 41.14, -104.82],
    ['Casper', 42.85, -106.32],
  ],
  'us-wisconsin': [
    ['Milwaukee', 43.04, -87.91],
    ['Madison', 43.07, -89.4],
    ['Green Bay', 44.51, -88.01],
  ],
  'us-washington': [
    ['Seattle', 47.61, -122.33],
    ['Spokane', 47.66, -117.43],
  ],
  'us-new-york': [
    ['New York', 40.71, -74.01],
    ['Buffalo', 42.89, -78.88],
    ['Albany', 42.65, -73.75],
  ],
  'us-north-carolina': [
    ['Charlotte', 35.23, -80.84],
    ['Raleigh', 35.78, -78.64],
    ['Asheville', 35.6, -82.55],
  ],
  'us-north-dakota': [
    ['Fargo', 46.88, -96.79],
    ['Bismarck', 46.81, -100.78],
  ],
  'us-new-jersey': [
    ['Newark', 40.74, -74.17],
    ['Trenton', 40.22, -74.74],
    ['Atlantic City', 39.36, -74.42],
  ],
  'us-oklahoma': [
    ['Oklahoma City', 35.47, -97.52],
    ['Tulsa', 36.15, -95.99],
  ],
  'us-missouri': [
    ['St. Louis', 38.63, -90.2],
    ['Kansas City', 39.1, -94.58],
    ['Springfield', 37.21, -93.29],
  ],
  'us-oregon': [
    ['Portland', 45.52, -122.68],
    ['Bend', 44.06, -121.32],
    ['Eugene', 44.05, -123.09],
  ],
  'us-new-mexico': [
    ['Albuquerque', 35.08, -106.65],
    ['Santa Fe', 35.69, -105.94],
    ['Las Cruces', 32.31, -106.78],
  ],
  'us-michigan': [
    ['Detroit', 42.33, -83.05],
    ['Grand Rapids', 42.96, -85.67],
    ['Lansing', 42.73, -84.56],
  ],
  'us-illinois': [
    ['Chicago', 41.88, -87.63],
    ['Springfield', 39.8, -89.65],
    ['Peoria', 40.69, -89.59],
  ],
  'us-kentucky': [
    ['Louisville', 38.25, -85.76],
    ['Lexington', 38.04, -84.5],
  ],
  'us-arkansas': [
    ['Little Rock', 34.75, -92.29],
    ['Fayetteville', 36.06, -94.16],
  ],
  'us-georgia': [
    ['Atlanta', 33.75, -84.39],
    ['Savannah', 32.08, -81.09],
    ['Macon', 32.84, -83.63],
  ],
  'us-west-virginia': [
    ['Charleston', 38.35, -81.63],
    ['Morgantown', 39.63, -79.96],
  ],
  'us-nevada': [
    ['Las Vegas', 36.17, -115.14],
    ['Reno', 39.53, -119.81],
  ],
  'us-idaho': [
    ['Boise', 43.62, -116.2],
    ['Idaho Falls', 43.49, -112.04],
  ],
  'us-south-carolina': [
    ['Columbia', 34.0, -81.03],
    ['Charleston', 32.78, -79.93],
    ['Greenville', 34.85, -82.39],
  ],
  'us-alabama': [
    ['Birmingham', 33.52, -86.8],
    ['Mobile', 30.69, -88.04],
  ],
  'us-kansas': [
    ['Wichita', 37.69, -97.33],
    ['Topeka', 39.05, -95.68],
  ],
  'us-nebraska': [
    ['Omaha', 41.26, -95.94],
    ['Lincoln', 40.81, -96.7],
  ],
  'us-minnesota': [
    ['Minneapolis', 44.98, -93.27],
    ['Duluth', 46.79, -92.1],
  ],
  'us-colorado': [
    ['Denver', 39.74, -104.99],
    ['Grand Junction', 39.06, -108.55],
  ],
  'us-montana': [
    ['Billings', 45.78, -108.5],
    ['Missoula', 46.87, -113.99],
  ],
  'us-florida': [
    ['Miami', 25.76, -80.19],
    ['Orlando', 28.54, -81.38],
    ['Jacksonville', 30.33, -81.66],
  ],
  'country-tw': [
    ['Taipei', 25.03, 121.57],
    ['Taichung', 24.15, 120.67],
    ['Kaohsiung', 22.63, 120.3],
  ],
  'country-cn': [
    ['Beijing', 39.9, 116.41],
    ['Shanghai', 31.23, 121.47],
    ['Shenzhen', 22.54, 114.06],
  ],
  'country-kr': [
    ['Seoul', 37.57, 126.98],
    ['Busan', 35.18, 129.08],
    ['Daejeon', 36.35, 127.38],
  ],
  'country-fr': [
    ['Paris', 48.86, 2.35],
    ['Lyon', 45.76, 4.84],
    ['Bordeaux', 44.84, -0.58],
  ],
  'country-in': [
    ['Delhi', 28.61, 77.21],
    ['Mumbai', 19.08, 72.88],
    ['Chennai', 13.08, 80.27],
  ],
  'country-jp': [
    ['Tokyo', 35.68, 139.69],
    ['Osaka', 34.69, 135.5],
    ['Sapporo', 43.06, 141.35],
  ],
  'country-my': [
    ['Kuala Lumpur', 3.14, 101.69],
    ['Johor Bahru', 1.49, 103.74],
  ],
  'country-de': [
    ['Berlin', 52.52, 13.4],
    ['Munich', 48.14, 11.58],
    ['Frankfurt', 50.11, 8.68],
  ],
  'country-mx': [
    ['Mexico City', 19.43, -99.13],
    ['Monterrey', 25.69, -100.32],
    ['Guadalajara', 20.67, -103.35],
  ],
  'country-sa': [
    ['Riyadh', 24.71, 46.68],
    ['Jeddah', 21.49, 39.19],
    ['Dammam', 26.43, 50.1],
  ],
  'country-nl': [
    ['Amsterdam', 52.37, 4.9],
    ['Rotterdam', 51.92, 4.48],
    ['Groningen', 53.22, 6.57],
  ],
  'country-au': [
    ['Sydney', -33.87, 151.21],
    ['Melbourne', -37.81, 144.96],
    ['Perth', -31.95, 115.86],
  ],
  'country-ae': [
    ['Abu Dhabi', 24.45, 54.38],
    ['Dubai', 25.2, 55.27],
  ],
  'country-gb': [
    ['London', 51.51, -0.13],
    ['Manchester', 53.48, -2.24],
    ['Edinburgh', 55.95, -3.19],
  ],
  'country-fi': [
    ['Helsinki', 60.17, 24.94],
    ['Oulu', 65.01, 25.47],
  ],
  'country-ca': [
    ['Toronto', 43.65, -79.38],
    ['Calgary', 51.05, -114.07],
    ['Vancouver', 49.28, -123.12],
  ],
  'country-se': [
    ['Stockholm', 59.33, 18.07],
    ['Gothenburg', 57.71, 11.97],
    ['Luleå', 65.58, 22.15],
  ],
  'country-sg': [],
  'country-no': [
    ['Oslo', 59.91, 10.75],
    ['Bergen', 60.39, 5.32],
    ['Tromsø', 69.65, 18.96],
  ],
  'country-ie': [
    ['Dublin', 53.35, -6.26],
    ['Cork', 51.9, -8.47],
    ['Galway', 53.27, -9.05],
  ],
  'country-es': [
    ['Madrid', 40.42, -3.7],
    ['Barcelona', 41.39, 2.17],
    ['Seville', 37.39, -5.98],
  ],
  'country-is': [
    ['Reykjavík', 64.15, -21.94],
    ['Akureyri', 65.68, -18.09],
  ],
  'country-cl': [
    ['Santiago', -33.45, -70.67],
    ['Antofagasta', -23.65, -70.4],
  ],
  'country-il': [
    ['Tel Aviv', 32.09, 34.78],
    ['Haifa', 32.79, 34.99],
    ['Beersheba', 31.25, 34.79],
  ],
  'country-ar': [
    ['Buenos Aires', -34.6, -58.38],
    ['Córdoba', -31.42, -64.18],
  ],
  'country-pt': [
    ['Lisbon', 38.72, -9.14],
    ['Porto', 41.15, -8.61],
  ],
  'country-br': [
    ['São Paulo', -23.55, -46.63],
    ['Rio de Janeiro', -22.91, -43.17],
    ['Fortaleza', -3.73, -38.53],
  ],
  'country-ke': [
    ['Nairobi', -1.29, 36.82],
    ['Mombasa', -4.04, 39.67],
  ],
  'country-be': [
    ['Brussels', 50.85, 4.35],
    ['Antwerp', 51.22, 4.4],
  ],
  'country-dk': [
    ['Copenhagen', 55.68, 12.57],
    ['Aarhus', 56.16, 10.2],
  ],
  'country-za': [
    ['Johannesburg', -26.2, 28.05],
    ['Cape Town', -33.92, 18.42],
  ],
  'country-am': [['Yerevan', 40.18, 44.51]],
};
