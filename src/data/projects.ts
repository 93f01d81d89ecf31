import {listed} from '../text/listed.ts';

/** What project boards manage, longer ones with the words of shorter ones: only behind `Ban Quản lý` are they part of a name. */
export const PROJECTS = listed(`
  bến xe
  các bến xe; các cụm công nghiệp; các dự án; các dự án đầu tư xây dựng; các khu chế xuất và công nghiệp
  các khu công nghiệp; các khu công nghiệp và chế xuất; các khu công nghiệp và khu kinh tế; các khu kinh tế
  các khu kinh tế và khu công nghiệp; cảng cá; chợ; cụm công nghiệp
  di sản; di tích; dự án; dự án chuyên ngành; dự án chuyên ngành xây dựng công trình giao thông
  dự án chuyên ngành xây dựng công trình y tế; dự án đầu tư; dự án đầu tư và xây dựng; dự án đầu tư xây dựng
  dự án đầu tư xây dựng các công trình; dự án đầu tư xây dựng các công trình dân dụng và công nghiệp
  dự án đầu tư xây dựng các công trình giao thông
  dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn; dự án đầu tư xây dựng công trình
  dự án đầu tư xây dựng công trình dân dụng; dự án đầu tư xây dựng công trình dân dụng và công nghiệp
  dự án đầu tư xây dựng công trình giao thông; dự án đầu tư xây dựng công trình giao thông và nông nghiệp
  dự án đầu tư xây dựng công trình giao thông, dân dụng và công nghiệp; dự án đầu tư xây dựng công trình nông nghiệp
  dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn; dự án đầu tư xây dựng hạ tầng
  đầu tư xây dựng
  khu bảo tồn thiên nhiên; khu chế xuất; khu công nghệ cao; khu công nghiệp; khu du lịch; khu kinh tế
  khu kinh tế cửa khẩu
  rừng đặc dụng; rừng phòng hộ; rừng phòng hộ, đặc dụng
  vườn quốc gia
`);
